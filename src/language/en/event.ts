/** The poster, the slide and the list of an event, with the code that opens a claim. */

export const event = {
  poster: 'You were there? Claim your badge',
  how: 'Point your phone at the code, write your name, and send it. You need an account where the community keeps its files; without one, write your name on the list at the door.',
  until: 'Until {day}.',
  list: {
    title: 'List at the door',
    lead: 'For those who have no account where the community keeps its files. Write your name as it is to be shown in public; a nickname will do. Whoever writes it here agrees that “{badge}” is awarded to it.',
    name: 'Name, as it is to be shown',
    listed: 'In lists? yes / no',
  },
  code: 'QR code that opens a claim of “{badge}”',
  honest:
    'The code says only that somebody saw this poster. Whether the badge is awarded, {issuer} decides by name.',
} as const;

/** The poster and the slide of an event, with the code that opens a claim. */

export const event = {
  poster: 'You were there? Claim your badge',
  how: 'Point your phone at the code, write your name, and send it. You need an account where the community keeps its files; without one, write your name on the list at the door.',
  until: 'Until {day}.',
  code: 'QR code that opens a claim of “{badge}”',
  honest:
    'The code says only that somebody saw this poster. Whether the badge is awarded, {issuer} decides by name.',
} as const;

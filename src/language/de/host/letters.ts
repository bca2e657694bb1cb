/** What is said of addresses that people sealed, so that the message about an award reaches them. */

export const letters = {
  sending:
    'Die Nachricht über das Badge {badge} geht gerade an die Adresse, die dafür versiegelt wurde.',
  sent: 'Die Nachricht über das Badge {badge} ging an die Adresse, die dafür versiegelt wurde. Der versiegelte Text wurde gelöscht.',
  unknown:
    'Niemand weiß, ob die Nachricht über das Badge {badge} verschickt wurde, daher geht sie kein zweites Mal hinaus. Die versiegelte Adresse wurde gelöscht. Bitte gebt die Nachricht selbst weiter: {command} zeigt sie.',
  unused: 'Die versiegelte Adresse in einem Kommentar von @{author} wurde gelöscht. {why}',
  again: 'Wer die Nachricht weiterhin per Mail möchte, versiegelt die Adresse neu: {page}',
  /** Why one is taken away unused. */
  why: {
    edited: 'Der Kommentar wurde bearbeitet, und das kann jemand anderes getan haben.',
    several: 'In einem Kommentar darf eine versiegelte Adresse stehen.',
    unread:
      'Sie ließ sich nicht öffnen: Sie war abgeschnitten, verändert oder für einen anderen Schlüssel versiegelt.',
    elsewhere: 'Sie wurde für eine andere Website versiegelt oder für keine Verleihung.',
    late: 'Ihre Frist ist vorbei.',
    notYours:
      'Eine Adresse gibt die ausgezeichnete Person an, wer die Verleihung vorgeschlagen hat oder wer das Badge verleihen darf.',
    over: 'Die Verleihung wurde widerrufen.',
    byHand: 'Diese Nachricht wird von Hand weitergegeben: {command} zeigt sie.',
    told: 'Die Nachricht über diese Verleihung wurde schon verschickt, oder es wurde eine andere Adresse dafür genommen.',
    refused: 'Der Mailserver kennt die Adresse nicht.',
  },
} as const;

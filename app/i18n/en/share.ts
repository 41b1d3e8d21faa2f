export const sharing = {
  'share.title': 'Share',
  'share.link': 'Link',
  'share.length': { one: '{count} character', other: '{count} characters' },
  'share.long': '{count} characters: some chat apps cut links over 2,000. Try it, or send the JSON as a file.',
  'share.tooLong':
    '{count} characters: most apps cut a link this long. Send the JSON as a file instead; Import opens it.',
  'share.copy': 'Copy link',
  'share.copied': 'Link copied',
  'share.copyRefused': 'The browser did not allow copying. Select the link and copy it.',
  'share.system': 'Send…',
  'share.local':
    'This page runs on your computer, so the link opens only here. Put the page on a server to share with others.',
  'share.withRecipient': 'With the recipient',
  'share.withRecipientHint': 'Also includes the ids of the recipient, the message and the command.',
  'share.noRecipient': 'No recipient, message or command id is set.',
  'share.holds':
    'The link itself contains the method, the message and the keyboard; nothing is stored on a server. Anyone with the link can read it.',
  'share.noSecrets': 'No webhook or token was found in it.',
  'share.removed': 'Secrets that are left out: {names}.',
  'share.nameless': 'A button without text',
  'share.inName': 'The name',
  'share.inMessage': 'The message',
  'share.inParam': 'The parameter {param}',
  'share.inButton': '{field} of “{name}”',
  'share.webhook': '{place} contains a webhook. Remove it before you share the link.',
  'share.secret': '{place} seems to contain a secret ({name}). Remove it before you share the link.',
  'share.programs': 'Links from other programs',
  'share.programsHint': 'A program or a page of yours can open its keyboard here:',
  'share.programsForms':
    'After #json= goes percent-encoded JSON of up to 100 kB: an object with BUTTONS, a bare list of buttons, the parameters of a request, or {"method": …, "params": …}.',
  'share.programsCopy': 'Copy this keyboard as such a link',
  'share.opened': {
    one: 'Opened from the link: {count} button.',
    other: 'Opened from the link: {count} buttons.',
  },
  'share.openedNamed': {
    one: 'Opened from the link: “{name}”, {count} button.',
    other: 'Opened from the link: “{name}”, {count} buttons.',
  },
  'share.added': 'It is a new keyboard; yours is in the library.',
  'share.kept': 'Your own keyboard is not lost.',
  'share.bringBack': 'Restore mine',
  'share.again': 'This keyboard is already open',
  'share.failed.too-long':
    'The link is too long and was not opened. Ask for the JSON as a file and open that with Import.',
  'share.failed.damaged':
    'The link is damaged: part of it was lost. Ask for it again, or for the JSON as a file. Your keyboard is unchanged.',
  'share.failed.not-json':
    'What follows #json= is not percent-encoded JSON. Build the link with encodeURIComponent. Your keyboard is unchanged.',
  'share.failed.no-keyboard':
    'There is no keyboard in the link: it needs an object with BUTTONS, a list of buttons or the parameters of a request. Your keyboard is unchanged.',
  'share.failed.too-many-buttons':
    'The link has more buttons than any portal stores and was not opened. Your keyboard is unchanged.',
  'app.webhook': 'a webhook',
  'app.secretInside': 'This seems to contain a secret: {names}. Remove it before you share this.',
} as const;

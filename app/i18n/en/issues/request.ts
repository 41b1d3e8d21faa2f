import type { JsonMistakes } from '../../../core/json/json-codes.ts';
import type { ToDoPhrases, WireIssues } from '../../../core/request/request-codes.ts';
import type { Texts } from '../words.ts';

/** Where a portal makes webhooks. */
const WHERE = 'Applications → Developer resources → Ready-made scenarios → Other → Incoming webhook';

/** What reading a request, a keyboard or a JSON text can report. */
export const wireIssues: Texts<JsonMistakes & WireIssues> = {
  'bot-from-keyboard': ({ name }) => `The bot named in the keyboard is sent as ${name} of the request too.`,
  'bot-into-keyboard': 'The bot is written into the keyboard as BOT_ID too: some methods look for it only there.',
  'example-value': 'Example value: put your own here.',
  'json-after-end': ({ what }) => `The JSON ended before this: ${what} is too much.`,
  'json-arrow': ({ what }) => `${what} does not belong in JSON: write a colon.`,
  'json-comment': ({ what }) => `JSON has no comments: remove the text from ${what} on.`,
  'json-control': ({ what, written }) =>
    `The invisible character ${what} cannot stand in a string as it is: write ${written}.`,
  'json-empty': 'The text is empty: JSON is expected, at least {}.',
  'json-escape': ({ what }) => `There is no ${what} in JSON: a backslash is written \\\\.`,
  'json-extra-colon': 'There is one colon too many here.',
  'json-extra-comma': 'There is one comma too many here.',
  'json-inner-quote': 'A quote inside a string is written \\".',
  'json-key': ({ what }) => `A key in double quotes was expected here, found ${what}.`,
  'json-key-quotes': ({ what }) => `The key ${what} needs double quotes around it.`,
  'json-missing-colon': 'A colon is missing after the key.',
  'json-missing-comma': 'A comma is missing here.',
  'json-number': ({ what }) => `${what} is no number of JSON: it is written like -1, 0.5 or 2e3.`,
  'json-pair-in-list': 'A list in [ ] holds no keys: pairs of key and value belong in { }.',
  'json-semicolon': 'A semicolon stands where a comma belongs.',
  'json-single-quotes': ({ what }) => `JSON knows only double quotes: write " instead of ${what}.`,
  'json-trailing-comma': ({ what }) => `After this comma nothing follows: remove it, ${what} comes next.`,
  'json-unclosed-bracket': ({ what, line }) => `The text ends, but the ${what} opened in line ${line} is not closed.`,
  'json-unclosed-string': ({ line }) =>
    `The string opened in line ${line} has no closing quote on it. A line break inside a string is written \\n.`,
  'json-value': ({ what }) => `A value was expected here, found ${what}.`,
  'json-value-missing': 'The text ends where a value was expected.',
  'json-value-quotes': ({ what }) => `The text ${what} needs double quotes around it.`,
  'json-word': ({ what, meant }) => `JSON does not know ${what}: write ${meant}.`,
  'json-wrong-bracket': ({ what, line }) =>
    `The ${what} opened in line ${line} is not closed yet: another bracket stands here.`,
  'keyboard-alone': ({ name }) => `This is a keyboard alone: put it under ${name}, or switch to the keyboard.`,
  'large-number': ({ name }) => `${name} has more digits than a number can hold and is rounded: write it in quotes.`,
  'message-left-out': 'An empty text would delete the message, so it is left out: the old text stays.',
  'not-params': 'The parameters of a request are an object in braces: {"DIALOG_ID": …}.',
  'param-type': ({ name }) =>
    `${name} is not of the kind expected here: it is sent as it stands, the field of the designer stays empty.`,
  'read-buttons-key': 'The portal reads BUTTONS in capital letters only; this key is not seen.',
  'read-nested-row':
    'Rows cannot be nested lists in Bitrix24: the portal drops this entry. Rows are divided by a NEWLINE.',
  'read-no-buttons': 'There is no list of buttons here. The value is kept as it is until a button is added.',
  'read-not-a-button': 'This entry is not an object, so the portal silently drops it.',
  'read-not-json':
    'This text is not JSON, so its buttons cannot be shown. It is kept as it is until a button is added.',
  'read-single-button': 'One button without a list around it: the portal refuses such a keyboard.',
  'repeated-key': ({ name }) => `The key ${name} stands twice in this object: only the last one counts.`,
  'repeated-param': ({ name }) =>
    `The portal does not tell capital from small letters in ${name}: only the last of the two counts.`,
  'secret-left-out': ({ name }) =>
    `${name} is a secret: it is not kept in the design. You are asked for it when sending.`,
  'too-deep': 'Brackets are nested more than 512 deep: a portal cannot read that.',
  'two-bots': ({ name }) =>
    `${name} names another bot than the BOT_ID of the keyboard: the one of the request is taken for both.`,
  'whole-request': ({ name }) => `This is a whole request, the keyboard stands under ${name}: switch to the request.`,
  'webhook-empty': `Paste the address of an incoming webhook. The portal makes one under ${WHERE}.`,
  'webhook-host':
    'The name or the port of the portal is not valid. Check the part between https:// and the next slash.',
  'webhook-http':
    'The address begins with http://, which portals and browsers refuse. Write https:// instead; http is fine only for localhost and 127.0.0.1.',
  'webhook-login':
    'A login stands before the name of the portal (login@portal). Browsers refuse such addresses: remove it together with the @ sign.',
  'webhook-no-host': 'The address of the portal is missing. Copy the webhook whole, from https:// on.',
  'webhook-no-rest': `The address has no /rest/, so it belongs to some page and not to a webhook. Webhooks are listed under ${WHERE}.`,
  'webhook-not-address':
    'There is no address in this text. A webhook looks like https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/: copy it whole from the portal.',
  'webhook-oauth': `This address is for apps with an access token: it holds no user and no secret. Make an incoming webhook under ${WHERE}.`,
  'webhook-only-portal': `This is only the address of the portal. A webhook goes on with /rest/, a user and a secret; make one under ${WHERE}.`,
  'webhook-only-secret': 'This looks like the secret alone. Copy the whole address, from https:// on.',
  'webhook-rest3': 'The address is of REST 3.0 (/rest/api/), which has no chat methods. It is used without /api/.',
  'webhook-scheme': 'A webhook begins with https://. Copy its address from the portal once more.',
  'webhook-secret':
    'The secret holds characters that do not belong there; it consists of letters and digits. Copy the address from the portal once more.',
  'webhook-secret-hidden':
    'The secret is hidden or stands as a placeholder here. Copy the address with the copy button of the portal.',
  'webhook-secret-missing':
    'The secret after the user is missing. Copy the whole address from the portal: it ends with a row of letters and digits and a slash.',
  'webhook-several': 'There are several webhooks in this text. The first one is used.',
  'webhook-user': 'After /rest/ comes the number of a user, for example 1. Copy the whole address from the portal.',
  'webhook-user-missing':
    'The number of the user between /rest/ and the secret is missing. Copy the whole address from the portal.',
};

/** What is told where nobody has filled in yet what a request needs. */
export const toDoPhrases: Texts<ToDoPhrases> = {
  'bot-to-do': ({ count }) =>
    `No bot id yet: without it the portal drops ${count === 1 ? 'the button of the command' : `the ${count} buttons with commands`}.`,
  'keyboard-to-do': 'No keyboard yet: add a button.',
};

import type { JsonMistakes } from '../../../core/json/json-codes.ts';
import type { ToDoPhrases, WireIssues } from '../../../core/request/request-codes.ts';
import type { Texts } from '../words.ts';

/** Where webhooks are created on a portal. */
const WHERE = 'Applications → Developer resources → Ready-made scenarios → Other → Incoming webhook';

/** What reading a request, a keyboard or a JSON text can report. */
export const wireIssues: Texts<JsonMistakes & WireIssues> = {
  'bot-from-keyboard': ({ name }) => `The bot of the keyboard is also sent as ${name} of the request.`,
  'bot-into-keyboard': 'The bot is also written into the keyboard as BOT_ID: some methods only look for it there.',
  'example-value': 'Example value: put your own here.',
  'json-after-end': ({ what }) => `The JSON ended before this: ${what} is extra.`,
  'json-arrow': ({ what }) => `${what} does not belong in JSON: write a colon.`,
  'json-comment': ({ what }) => `JSON has no comments: remove ${what} and what follows.`,
  'json-control': ({ what, written }) =>
    `The invisible character ${what} is not allowed in a string as it is: write ${written}.`,
  'json-empty': 'The text is empty: JSON is expected, at least {}.',
  'json-escape': ({ what }) => `There is no ${what} in JSON: a backslash is written \\\\.`,
  'json-extra-colon': 'There is one colon too many here.',
  'json-extra-comma': 'There is one comma too many here.',
  'json-inner-quote': 'A quote inside a string is written \\".',
  'json-key': ({ what }) => `A key in double quotes was expected here, found ${what}.`,
  'json-key-quotes': ({ what }) => `The key ${what} needs double quotes around it.`,
  'json-missing-colon': 'A colon is missing after the key.',
  'json-missing-comma': 'A comma is missing here.',
  'json-number': ({ what }) => `${what} is not a JSON number: write numbers like -1, 0.5 or 2e3.`,
  'json-pair-in-list': 'A list in [ ] has no keys: pairs of key and value belong in { }.',
  'json-semicolon': 'There is a semicolon where a comma is expected.',
  'json-single-quotes': ({ what }) => `JSON only has double quotes: write " instead of ${what}.`,
  'json-trailing-comma': ({ what }) => `Nothing follows this comma: remove it, ${what} comes next.`,
  'json-unclosed-bracket': ({ what, line }) => `The text ends, but the ${what} opened on line ${line} is not closed.`,
  'json-unclosed-string': ({ line }) =>
    `The string opened on line ${line} has no closing quote there. A line break inside a string is written \\n.`,
  'json-value': ({ what }) => `A value was expected here, found ${what}.`,
  'json-value-missing': 'The text ends where a value was expected.',
  'json-value-quotes': ({ what }) => `The text ${what} needs double quotes around it.`,
  'json-word': ({ what, meant }) => `JSON does not know ${what}: write ${meant}.`,
  'json-wrong-bracket': ({ what, line }) =>
    `The ${what} opened on line ${line} is not closed yet, but another bracket closes here.`,
  'keyboard-alone': ({ name }) => `This is only a keyboard: put it under ${name}, or switch to the keyboard.`,
  'large-number': ({ name }) => `${name} has more digits than fit into a number and is rounded: write it in quotes.`,
  'message-left-out': 'An empty text would delete the message, so it is left out: the old text stays.',
  'not-params': 'The parameters of a request are an object in braces: {"DIALOG_ID": …}.',
  'param-type': ({ name }) =>
    `${name} does not have the expected type: it is sent as it is, and its field here stays empty.`,
  'read-buttons-key': 'The portal only reads BUTTONS in capital letters; it does not see this key.',
  'read-nested-row': 'Rows cannot be nested lists in Bitrix24: the portal drops this entry. A NEWLINE separates rows.',
  'read-no-buttons': 'There is no list of buttons here. The value is kept as it is until a button is added.',
  'read-not-a-button': 'This entry is not an object, so the portal silently drops it.',
  'read-not-json':
    'This text is not JSON, so its buttons cannot be shown. It is kept as it is until a button is added.',
  'read-single-button': 'One button that is not in a list: the portal refuses such a keyboard.',
  'repeated-key': ({ name }) => `The key ${name} is in this object twice: only the last one counts.`,
  'repeated-param': ({ name }) =>
    `The portal ignores upper and lower case in ${name}: only the last of the two counts.`,
  'secret-left-out': ({ name }) =>
    `${name} is a secret: it is not stored with the keyboard. You are asked for it when sending.`,
  'too-deep': 'Brackets are nested more than 512 deep: a portal cannot read that.',
  'two-bots': ({ name }) =>
    `${name} and BOT_ID of the keyboard are different bots: the one of the request is used for both.`,
  'whole-request': ({ name }) => `This is a whole request, the keyboard is under ${name}: switch to the request.`,
  'webhook-empty': `Paste the address of an incoming webhook. Create one on the portal under ${WHERE}.`,
  'webhook-host':
    'The name or the port of the portal is not valid. Check the part between https:// and the next slash.',
  'webhook-http':
    'The address starts with http://, which portals and browsers refuse. Use https:// instead; http only works for localhost and 127.0.0.1.',
  'webhook-login':
    'There is a login before the name of the portal (login@portal). Browsers refuse such addresses: remove it with the @ sign.',
  'webhook-no-host': 'The address of the portal is missing. Copy the whole webhook, starting with https://.',
  'webhook-no-rest': `The address has no /rest/, so it is a page and not a webhook. Webhooks are listed under ${WHERE}.`,
  'webhook-not-address':
    'There is no address in this text. A webhook looks like https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/: copy the whole address from the portal.',
  'webhook-oauth': `This address is for apps with an access token: it has no user and no secret. Create an incoming webhook under ${WHERE}.`,
  'webhook-only-portal': `This is only the address of the portal. A webhook continues with /rest/, a user and a secret; create one under ${WHERE}.`,
  'webhook-only-secret': 'This looks like only the secret. Copy the whole address, starting with https://.',
  'webhook-rest3': 'The address is of REST 3.0 (/rest/api/), which has no chat methods. It is used without /api/.',
  'webhook-scheme': 'A webhook starts with https://. Copy its address from the portal again.',
  'webhook-secret':
    'The secret has characters that do not belong there; it consists of letters and digits. Copy the address from the portal again.',
  'webhook-secret-hidden':
    'The secret is hidden, or this is a placeholder. Copy the address with the copy button of the portal.',
  'webhook-secret-missing':
    'The secret after the user is missing. Copy the whole address from the portal: it ends with letters and digits and a slash.',
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

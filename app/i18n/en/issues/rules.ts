import type { LossParams, RuleFixes, RuleIssues } from '../../../core/rules/kit/rule-codes.ts';
import type { Texts } from '../words.ts';
import { count } from './format.ts';

const ID_NAMES = { messageId: 'message id', commandId: 'command id' } as const;

/** The sentence about a button that is lost, and why. */
function dropped(why: string): string {
  return `The portal drops the button: ${why}`;
}

/** The sentence about an action that is ignored; `winner` runs instead, without one the button is lost. */
function ignored(carrier: string, winner: string | null, why: string): string {
  return winner === null ? dropped(why) : `${carrier} is ignored, ${winner} runs instead: ${why}`;
}

/** What becomes of a message whose keyboard is not stored, as the half of a sentence. */
function loss(outcome: LossParams['outcome'], isUpdate: boolean): string {
  const left = isUpdate ? 'the old keyboard stays' : 'the message is sent without a keyboard';
  const sent = isUpdate ? 'the old keyboard stays' : 'nothing is sent';
  if (outcome === 'removed') return 'the old keyboard is removed';
  if (outcome === 'no-keyboard') return left;
  if (outcome === 'ignored') return `the portal reports success, but ${left}`;
  return outcome === 'TYPE_ERROR'
    ? `the portal fails with a PHP error, and ${sent}`
    : `the portal answers ${outcome}, and ${sent}`;
}

/** Before a number to which variables without a value may add. */
function atLeast(isLeast: true | undefined): string {
  return isLeast ? 'at least ' : '';
}

function guess(meant: string | null, words: readonly string[]): string {
  return meant ? `Did you mean ${meant}?` : `Possible: ${words.join(', ')}.`;
}

function secret({ field, name }: RuleIssues['link-secret']): string {
  return name === null
    ? `${field} contains a webhook, and everyone in the chat can read it. Keep it on your server.`
    : `${field} seems to contain a secret (${name}): everyone in the chat can read it. Keep it on your server.`;
}

function stray({ field, owner }: RuleIssues['value-without-action']): string {
  return `${field} is ignored: there is no ${owner}.`;
}

/** What the rules find. */
export const ruleIssues: Texts<RuleIssues> = {
  'action-case': ({ meant, winner }) => ignored('ACTION', winner, `ACTION must be exactly ${meant}.`),
  'action-empty': ({ field }) => dropped(`${field} is empty. Fill it in.`),
  'action-no-value': ({ action, winner }) => ignored('ACTION', winner, `ACTION ${action} needs an ACTION_VALUE.`),
  'action-undocumented': ({ action }) =>
    `ACTION ${action} is stored but not documented: it may stop working at any time.`,
  'action-unknown': ({ isText, shown, known, meant, winner }) => {
    const list = known.join(', ');
    if (!isText) return ignored('ACTION', winner, `ACTION must be one of ${list}.`);
    const question = meant === null ? '' : ` Did you mean ${meant}?`;
    const named = shown && ` ${shown}`;
    return ignored('ACTION', winner, `there is no such ACTION${named}, only ${list}.${question}`);
  },
  'all-disabled': 'Every button is disabled: the keyboard is visible, but nothing in it can be pressed.',
  'app-deprecated': 'APP_ID is deprecated: a press does nothing in the web messenger. Use a LINK to the application.',
  'app-id-empty': ({ winner }) => ignored('APP_ID', winner, 'no application has this APP_ID.'),
  'app-id-not-number': ({ stored }) => `APP_ID must be the number of an application: the portal keeps ${stored}.`,
  'app-params-not-string': 'The application comes without parameters: APP_PARAMS must be a string.',
  'block-keyboard':
    'A press blocks the whole keyboard until the bot answers: let the bot update the message every time.',
  'block-without-command': 'BLOCK works for commands only: on this button it does nothing.',
  'buttons-key': ({ key, isFound }) =>
    isFound
      ? `The portal finds the button under "${key}" only by chance: write a list under BUTTONS.`
      : `The portal does not look for buttons under "${key}": the key is BUTTONS, in capital letters.`,
  'call-number': 'The call may fail: a number starts with + and the country code and has 7 to 15 digits.',
  'call-number-form': 'A number is safest as + and digits only, without spaces, brackets or dashes.',
  'command-blank': 'The bot gets the first word as the command and the others as parameters.',
  'command-invalid': ({ isZero }) =>
    dropped(
      isZero ? 'it treats "0" as no command. Use another name.' : 'COMMAND must be a string, the name of a command.',
    ),
  'command-letters': 'A bot may not be able to register this name: only Latin letters, digits, _ and - are safe.',
  'command-no-bot': ({ isMissing }) =>
    dropped(
      isMissing
        ? 'its command belongs to no bot. Enter the bot id in the request settings.'
        : 'the bot id of the request is not a positive number. Correct it there.',
    ),
  'command-params-not-string': ({ isZero }) =>
    isZero
      ? 'The command comes without parameters: the portal treats "0" as empty. Write id:0, for example.'
      : 'The command comes without parameters: COMMAND_PARAMS must be a string.',
  'command-slash': 'The portal stores the command without its slash.',
  'command-useless': ({ isEmpty }) =>
    isEmpty
      ? 'A press calls no command: nothing is left of its name. Enter one.'
      : 'A press calls no command: the stored name starts with a slash or a space.',
  'command-without-bot': ({ count: lost }) =>
    `A command needs a bot id. Without one the portal silently drops ${lost === 1 ? 'its button' : `${lost} buttons`}.`,
  'deprecated-method': ({ successor }) => `This method still works but is outdated; new bots use ${successor}.`,
  'dialog-id': 'A press opens no chat: use chatN for a chat, sgN for a workgroup, a number for a person.',
  'dropped-field': ({ name }) => `A button has no field ${name}: the portal silently drops it.`,
  'dropped-key': ({ key }) => `The portal does not know "${key}" next to BUTTONS and drops it.`,
  'empty-field': ({ name }) => `${name} is empty: the portal treats it as missing.`,
  'empty-keyboard': ({ outcome, isUpdate, isRemoval }) => {
    if (isRemoval) return `"N" removes a keyboard only in the update methods; here ${loss(outcome, isUpdate)}.`;
    const way = isUpdate ? 'Add a button, or send "N" to remove the keyboard.' : 'Add a button.';
    return `No buttons: ${loss(outcome, isUpdate)}. ${way}`;
  },
  'empty-row': ({ place }) =>
    place === 'inside'
      ? 'An empty row makes no gap: two NEWLINEs end a row just like one.'
      : `An empty row ${place === 'first' ? 'before the first button' : 'after the last button'} is not shown: it only leaves a NEWLINE.`,
  function: ({ hasOther }) =>
    dropped(
      hasOther
        ? 'FUNCTION is for Bitrix24 itself. Remove it, the other action stays.'
        : 'FUNCTION is for Bitrix24 itself. Write a link, a command or an ACTION instead.',
    ),
  'ignored-color': ({ field }) =>
    `The current messenger ignores ${field} and shows a pale button: it only reads BG_COLOR_TOKEN.`,
  'keyboard-near-limit': ({ size, limit, biggest, length, isLeast }) =>
    `${isLeast ? 'At least ' : ''}${count(size)} of ${count(limit)} characters are used. The largest part is ${biggest}: ${count(length)}.`,
  'keyboard-removed': 'This value removes the keyboard from the message.',
  'keyboard-too-large': ({ size, limit, biggest, length, outcome, isUpdate, isLeast }) =>
    `${isLeast ? 'At least ' : ''}${count(size)} characters, the limit is ${count(limit)}: ${loss(outcome, isUpdate)}. The largest part is ${biggest}: ${count(length)}.`,
  'link-blank': ({ winner }) => ignored('LINK', winner, 'the link starts with a space or an invisible character.'),
  'link-escaped': 'The link is already HTML-escaped; the portal escapes it again, and it breaks. Write a plain &.',
  'link-mailto': ({ winner }) =>
    ignored('LINK', winner, 'e-mail links do not work. Let people copy the address: ACTION COPY.'),
  'link-no-host': 'The link leads nowhere: there is no site after the slashes. Add one.',
  'link-no-scheme': ({ winner }) => ignored('LINK', winner, 'the link must start with https://, http:// or /.'),
  'link-not-string': ({ winner }) => ignored('LINK', winner, 'LINK must be a string with one address.'),
  'link-scheme': ({ scheme, winner }) => {
    const other = scheme ? `, ${scheme}: does not` : '';
    return ignored('LINK', winner, `only https://, http:// and / work in a link${other}.`);
  },
  'link-scheme-case': ({ winner }) => ignored('LINK', winner, 'https:// and http:// must be in lower case.'),
  'link-secret': secret,
  'link-slashes': ({ winner }) =>
    ignored('LINK', winner, 'the link must start with https:// or http://, with the colon and both slashes.'),
  'link-tel': ({ winner }) => ignored('LINK', winner, 'a phone number is not a link. To call it, use ACTION CALL.'),
  'list-as-value': ({ name, isFatal }) =>
    isFatal
      ? `${name} is a list or an object: the portal fails on it, and the whole request is lost.`
      : `${name} is a list or an object: once this button is complete, the portal fails on the whole request.`,
  'long-field': ({ name, length, limit, isLeast }) =>
    `${name} alone takes ${atLeast(isLeast)}${count(length)} of the ${count(limit)} characters that the keyboard may have.`,
  'long-message': ({ count: has, limit, isLeast }) =>
    `The text has ${atLeast(isLeast)}${count(has)} characters: the portal cuts it at ${count(limit)} and adds “(...)”.`,
  'low-contrast': ({ ratio }) => `Hard to read in the classic messenger: contrast ${ratio}:1, readable from 4.5:1.`,
  'message-empty': ({ answer }) => {
    const code = answer === null ? '' : ` (${answer})`;
    return `A keyboard cannot be sent alone: the portal refuses a message without text${code}. Add some text.`;
  },
  'misnamed-field': ({ name, meant }) =>
    `The portal does not know the field ${name} and drops it. Did you mean ${meant}?`,
  'misnamed-key': ({ key, meant }) =>
    `The portal does not know "${key}" next to BUTTONS and drops it. Did you mean ${meant}?`,
  'missing-bot': ({ isRequired }) =>
    isRequired
      ? 'No bot id: the portal refuses the request (BOT_ID_REQUIRED). The bot is the author, so it must be named.'
      : 'No bot id: the message comes from the first bot of the application.',
  'missing-id': ({ name }) =>
    `No ${ID_NAMES[name]} yet: without it the portal refuses the request. It comes with the event or in the answer to the first message.`,
  'needs-secret': ({ secret }) =>
    `Through a webhook this method also needs ${secret}. It is a secret, so it is not stored here: add it in your code.`,
  'nested-row': 'The portal drops this list with all its buttons: rows are not nested lists, a NEWLINE separates them.',
  'newline-fields': ({ names }) =>
    `The NEWLINE after this row has more than its TYPE (${names}): the portal does not store that.`,
  'newline-type': 'TYPE true ends the row only by chance: write "NEWLINE".',
  'no-action': ({ owner, value }) =>
    dropped(
      owner === null
        ? 'it has no action. Add a link, a command or an ACTION.'
        : `${value} is there, but ${owner} is missing. Add ${owner}.`,
    ),
  'no-buttons': ({ outcome, isUpdate }) =>
    outcome === 'stored'
      ? 'The portal finds buttons here only by chance: the list belongs under BUTTONS.'
      : `There is no list of buttons here: ${loss(outcome, isUpdate)}.`,
  'no-dialog': 'No recipient yet: sending needs one.',
  'not-a-button': 'The portal silently drops this entry: a button must be an object.',
  'not-json': ({ outcome, isUpdate }) =>
    outcome === 'stored'
      ? 'This text is not JSON. The portal reads it as a JavaScript literal, every value in it as text (portals before January 2026, main 25.1150, read it differently): send JSON.'
      : `This text is not JSON: ${loss(outcome, isUpdate)}.`,
  'nothing-on-computers': 'There is no keyboard on computers: every button is for phones (CONTEXT MOBILE).',
  'nothing-on-phones': 'There is no keyboard on phones: every button is for computers (CONTEXT DESKTOP).',
  'only-newlines': 'There are only line breaks here: the portal stores them, and nobody sees a keyboard.',
  'params-lines': 'The bot only gets the first line: parameters end at a line break.',
  'params-long': ({ count, isLeast }) =>
    `COMMAND_PARAMS is ${atLeast(isLeast)}${count} characters long. Keep the data on your side and send an id.`,
  'params-without-app': stray,
  'params-without-command': stray,
  'refused-keyboard': ({ outcome, isUpdate }) => {
    const why =
      outcome === 'TYPE_ERROR'
        ? 'A list or an object stands where a single value is expected'
        : 'The portal can use none of the entries';
    return `${why}: ${loss(outcome, isUpdate)}.`;
  },
  'schema-key': '$schema helps text editors; the portal drops it, the buttons are not affected.',
  'several-actions': ({ winner, losers }) =>
    `A button has one action: ${winner} is kept, ${losers.join(' and ')} ${losers.length === 1 ? 'is' : 'are'} lost.`,
  'single-button': 'The button is not in a list, so the portal does not find it.',
  'stacked-row': 'The buttons of this row are stacked: to stand side by side they need DISPLAY LINE.',
  'stored-keyboard':
    'This keyboard was read back from a message: if sent again, its links are escaped twice, and its defaults take up space.',
  'text-invisible': 'The button looks empty: its text has only invisible characters. Enter a caption.',
  'text-keyboard': 'The keyboard is sent as JSON text. Plain JSON is shorter and works in every method.',
  'text-list':
    'This method does not read a list from text: the buttons are lost, but the portal still reports success.',
  'text-missing': dropped('it has no TEXT. Enter a caption.'),
  'torn-character':
    'This is half of a character, as when an emoji is cut in two. A portal that gets it in JSON sees no parameters at all; here it is sent as �.',
  'text-not-string': dropped('TEXT must be a string.'),
  'text-zero': dropped('it treats "0" as no text. Write more than the digit.'),
  'type-newline': 'TYPE turns this button into a line break: its text and action are lost. Remove TYPE.',
  'undocumented-key': ({ key }) => `${key} next to BUTTONS works today but is not documented: it may stop working.`,
  'unknown-context': ({ shown, meant, words }) =>
    `CONTEXT cannot be ${shown}: the button is shown everywhere. ${guess(meant, words)}`,
  'unknown-display': ({ shown, meant, words }) =>
    `DISPLAY cannot be ${shown}: the button is alone on its line. ${guess(meant, words)}`,
  'unknown-entry': ({ source }) =>
    `Made by ${source} when the code runs, so its buttons are not known yet. Paste the result to see them.`,
  'unknown-token': ({ shown, meant, words }) =>
    `There is no token ${shown}: the button looks like base. ${guess(meant, words)}`,
  'unknown-type': ({ shown, isBreak }) =>
    isBreak
      ? `TYPE ${shown} does not end the row: only "NEWLINE" in capital letters does.`
      : `TYPE ${shown} means nothing: for the portal this is an ordinary button.`,
  'unknown-values': ({ count: values }) =>
    values === 1
      ? '1 value is only known when the code runs: it is shown by its name and assumed to be valid.'
      : `${count(values)} values are only known when the code runs: they are shown by their names and assumed to be valid.`,
  'value-list': 'ACTION_VALUE is a list or an object: the whole request fails (HTTP 500, imbot.v2: 400). Use a string.',
  'value-not-string': 'ACTION_VALUE is stored as it is, but it should be a string.',
  'value-secret': secret,
  'value-without-action': stray,
  'wide-button': ({ pixels, phone }) => `WIDTH ${pixels} is wider than a phone: there, about ${phone} fit.`,
  'wide-row': ({ width, column, phone, isLeast }) =>
    width > column
      ? `${isLeast ? 'At least' : 'About'} ${width} px side by side: the row wraps even on a computer (${column}); a phone has about ${phone}.`
      : `${isLeast ? 'At least' : 'About'} ${width} px side by side do not fit a phone, which has about ${phone}: use shorter captions or two rows.`,
  'wrong-bot': ({ shown, id }) =>
    id <= 0
      ? `${shown} is not a bot id: it must be a whole number above 0.`
      : `The portal reads the bot id ${shown} as ${id}.`,
  'wrong-color': ({ name, shown }) => `${name} ${shown} is dropped: a colour is # with 3 or 6 hex digits.`,
  'wrong-default-color': (params) => {
    switch (params.problem) {
      case 'not-an-object':
        return `COLORS ${params.shown} is dropped: it must be an object such as {"BG_COLOR": "#29619b"}.`;
      case 'list':
        return `${params.name} in COLORS is a list or an object: the portal fails on it, and the whole request is lost.`;
      default:
        return `${params.name} ${params.shown} in COLORS is dropped: a colour is # with 3 or 6 hex digits.`;
    }
  },
  'wrong-dialog': ({ shown, user }) =>
    user === null
      ? `The portal finds no dialog ${shown} and refuses the message. Use chatN, sgN or the number of a person.`
      : `The portal reads ${shown} as user ${user}: the message goes to that person. Use chatN, sgN or the number of a person.`,
  'wrong-flag': ({ name, shown }) => `Only "Y" turns ${name} on: ${shown} is treated as "N".`,
  'wrong-id': ({ name, shown }) => `The ${ID_NAMES[name]} must be a whole number above 0, not ${shown}.`,
  'wrong-width': ({ shown, pixels }) =>
    pixels <= 0
      ? `WIDTH ${shown} is dropped: it must be a whole number above 0. The button keeps its automatic width.`
      : `The portal reads WIDTH ${shown} as ${pixels}: write a whole number of pixels.`,
};

/** What the buttons of their fixes say. */
export const ruleFixes: Texts<RuleFixes> = {
  add: ({ what }) => `Add ${what}`,
  'add-a-no-break-space': 'Add a no-break space',
  'add-token': ({ what }) => `Add the token ${what}`,
  'change-to': ({ what }) => `Change to ${what}`,
  'change-to-lower-case': 'Change to lower case',
  'clean-up-what-was-stored': 'Clean up what was stored',
  'end-the-row-here': 'End the row here',
  'fix-the-beginning': 'Fix the start',
  'join-the-lines': 'Join the lines',
  'keep-only': ({ what }) => `Keep only ${what}`,
  'keep-the-name-only': 'Keep only the name',
  'leave-the-newline-alone': 'Keep only NEWLINE',
  'make-it-a-button': 'Make it a button',
  'make-the-text': ({ isWhite }) => `Make the text ${isWhite ? 'white' : 'dark'}`,
  'put-side-by-side': 'Place side by side',
  remove: ({ what }) => `Remove ${what}`,
  'remove-the-empty-row': 'Remove the empty row',
  'remove-the-entry': 'Remove the entry',
  'remove-the-old-keyboard': 'Remove the old keyboard',
  'remove-the-slash': 'Remove the slash',
  'rename-to': ({ what }) => `Rename to ${what}`,
  'show-everywhere': 'Show everywhere',
  'split-into-command-params': 'Split into COMMAND_PARAMS',
  'split-the-row': 'Split the row',
  'switch-all-on': 'Enable all',
  'convert-to-v2': 'Convert to imbot.v2',
  'trim-the-spaces': 'Trim the spaces',
  'turn-into-a-call': 'Turn into a call',
  'turn-into-a-link': 'Turn into a link',
  'turn-into-buttons': 'Turn into buttons',
  'turn-into-plain-json': 'Turn into plain JSON',
  'turn-lists-into-rows': 'Turn lists into rows',
  'unescape-the-link': 'Unescape the link',
  'wrap-in-a-list': 'Wrap in a list',
  write: ({ what }) => `Write ${what}`,
  'remove-half-character': 'Remove the half character',
  'write-as-a-string': 'Write as a string',
  'write-as-json-text': 'Write as JSON text',
};

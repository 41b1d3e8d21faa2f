import type { IssueParams } from '../../core/json/issue.ts';
import type { Samples } from './sample.ts';

const WINNERS = [{ winner: null }, { winner: 'COMMAND' }] as const;
const LOSSES = [
  ...(['stored', 'removed', 'no-keyboard', 'ignored', 'TYPE_ERROR', 'KEYBOARD_ERROR'] as const).flatMap((outcome) => [
    { outcome, isUpdate: false },
    { outcome, isUpdate: true },
  ]),
] as unknown as readonly [IssueParams['no-buttons'], IssueParams['no-buttons']];
const SIZE = { size: 61_234, limit: 60_000, biggest: 'ACTION_VALUE', length: 50_321 };
const WORDS = [
  { shown: '"x"', meant: null, words: ['LINE', 'BLOCK'] },
  { shown: '"Line"', meant: 'LINE', words: ['LINE', 'BLOCK'] },
] as const;
const NAME = [{ name: 'BOT_ID' }] as const;
const UNKNOWN = { isText: true, shown: '', known: ['PUT', 'SEND'], meant: null, winner: null };

/** What the rules can find, with every wording of it. */
export const RULE_SAMPLES = {
  'action-case': [{ meant: 'SEND', winner: null }],
  'action-empty': [{ field: 'LINK' }],
  'action-no-value': [
    { action: 'PUT', winner: null },
    { action: 'PUT', winner: 'COMMAND' },
  ],
  'action-undocumented': [{ action: 'HELP' }],
  'action-unknown': [
    UNKNOWN,
    { ...UNKNOWN, isText: false },
    { ...UNKNOWN, shown: 'SENT', meant: 'SEND', winner: 'COMMAND' },
  ],
  'app-id-empty': WINNERS,
  'app-id-not-number': [{ stored: 7 }],
  'bot-from-keyboard': NAME,
  'buttons-key': [
    { key: 'buttons', isFound: true },
    { key: 'buttons', isFound: false },
  ],
  'command-invalid': [{ isZero: true }, { isZero: false }],
  'command-no-bot': [{ isMissing: true }, { isMissing: false }],
  'command-params-not-string': [{ isZero: true }, { isZero: false }],
  'command-useless': [{ isEmpty: true }, { isEmpty: false }],
  'command-without-bot': [{ count: 1 }, { count: 3 }],
  'deprecated-method': [{ successor: 'imbot.v2.Command.answer' }],
  'dropped-field': [{ name: 'ID' }],
  'dropped-key': [{ key: 'x' }],
  'empty-field': NAME,
  'empty-keyboard': [
    { ...LOSSES[0], isRemoval: true },
    { outcome: 'ignored', isUpdate: true, isRemoval: false },
    { outcome: 'ignored', isUpdate: false, isRemoval: false },
  ],
  'empty-row': [{ place: 'first' }, { place: 'inside' }, { place: 'last' }],
  function: [{ hasOther: true }, { hasOther: false }],
  'ignored-color': [{ field: 'BG_COLOR' }],
  'json-after-end': [{ what: 'x' }],
  'json-arrow': [{ what: '=>' }],
  'json-comment': [{ what: '//' }],
  'json-control': [{ what: 'U+0009', written: '\\t' }],
  'json-escape': [{ what: '\\x' }],
  'json-key': [{ what: '5' }],
  'json-key-quotes': [{ what: 'TEXT' }],
  'json-number': [{ what: '01' }],
  'json-single-quotes': [{ what: "'" }],
  'json-trailing-comma': [{ what: ']' }],
  'json-unclosed-bracket': [{ what: '{', line: 3 }],
  'json-unclosed-string': [{ line: 3 }],
  'json-value': [{ what: '=' }],
  'json-value-quotes': [{ what: 'Help' }],
  'json-word': [{ what: 'True', meant: 'true' }],
  'json-wrong-bracket': [{ what: '{', line: 3 }],
  'keyboard-alone': NAME,
  'keyboard-near-limit': [SIZE, { ...SIZE, isLeast: true }],
  'keyboard-too-large': [
    { ...SIZE, outcome: 'KEYBOARD_OVERSIZE', isUpdate: false },
    { ...SIZE, isLeast: true, outcome: 'KEYBOARD_OVERSIZE', isUpdate: false },
  ],
  'large-number': NAME,
  'link-blank': WINNERS,
  'link-mailto': WINNERS,
  'link-no-scheme': WINNERS,
  'link-not-string': WINNERS,
  'link-scheme': [
    { scheme: '', winner: null },
    { scheme: 'bx', winner: 'COMMAND' },
  ],
  'link-scheme-case': WINNERS,
  'link-secret': [
    { field: 'LINK', name: null },
    { field: 'LINK', name: 'token' },
  ],
  'link-slashes': WINNERS,
  'link-tel': WINNERS,
  'list-as-value': [
    { name: 'BG_COLOR', isFatal: true },
    { name: 'BG_COLOR', isFatal: false },
  ],
  'long-field': [
    { name: 'LINK', length: 5_000, limit: 60_000 },
    { name: 'LINK', length: 5_000, limit: 60_000, isLeast: true },
  ],
  'long-message': [
    { count: 25_000, limit: 20_000 },
    { count: 25_000, limit: 20_000, isLeast: true },
  ],
  'low-contrast': [{ ratio: 2.9 }],
  'message-empty': [{ answer: null }, { answer: 'MESSAGE_EMPTY' }],
  'misnamed-field': [{ name: 'text', meant: 'TEXT' }],
  'misnamed-key': [{ key: 'bot_id', meant: 'BOT_ID' }],
  'missing-bot': [{ isRequired: true }, { isRequired: false }],
  'missing-id': [{ name: 'messageId' }, { name: 'commandId' }],
  'needs-secret': [{ secret: 'CLIENT_ID' }],
  'newline-fields': [{ names: 'TEXT, LINK' }],
  'no-action': [
    { owner: null, value: null },
    { owner: 'ACTION', value: 'ACTION_VALUE' },
  ],
  'no-buttons': LOSSES,
  'not-json': LOSSES,
  'param-type': NAME,
  'params-long': [{ count: 300 }, { count: 300, isLeast: true }],
  'params-without-app': [{ field: 'APP_PARAMS', owner: 'APP_ID' }],
  'params-without-command': [{ field: 'COMMAND_PARAMS', owner: 'COMMAND' }],
  'refused-keyboard': LOSSES,
  'repeated-key': NAME,
  'repeated-param': NAME,
  'secret-left-out': NAME,
  'several-actions': [
    { winner: 'LINK', losers: ['ACTION'] },
    { winner: 'LINK', losers: ['ACTION', 'COMMAND'] },
  ],
  'two-bots': NAME,
  'undocumented-key': [{ key: 'VOTE' }],
  'unknown-context': WORDS,
  'unknown-display': WORDS,
  'unknown-entry': [{ source: "makeButton('Start', 'start')" }],
  'unknown-token': WORDS,
  'unknown-type': [
    { shown: '"newline"', isBreak: true },
    { shown: '"x"', isBreak: false },
  ],
  'value-secret': [
    { field: 'COMMAND', name: null },
    { field: 'COMMAND', name: 'token' },
  ],
  'value-without-action': [{ field: 'ACTION_VALUE', owner: 'ACTION' }],
  'whole-request': NAME,
  'wide-button': [{ pixels: 300, phone: 225 }],
  'unknown-values': [{ count: 1 }, { count: 3 }],
  'wide-row': [
    { width: 300, column: 555, phone: 225 },
    { width: 700, column: 555, phone: 225 },
    { width: 300, column: 555, phone: 225, isLeast: true },
  ],
  'wrong-bot': [
    { shown: '"x"', id: 0 },
    { shown: '"7x"', id: 7 },
  ],
  'wrong-color': [{ name: 'BG_COLOR', shown: '"red"' }],
  'wrong-default-color': [
    { problem: 'not-an-object', shown: '7' },
    { problem: 'list', name: 'BG_COLOR' },
    { problem: 'not-a-color', name: 'BG_COLOR', shown: '"red"' },
  ],
  'wrong-dialog': [
    { shown: '"5abc"', user: 5 },
    { shown: '"abc"', user: null },
  ],
  'wrong-flag': [{ name: 'BLOCK', shown: 'true' }],
  'wrong-id': [
    { name: 'messageId', shown: '"x"' },
    { name: 'commandId', shown: '"x"' },
  ],
  'wrong-width': [
    { shown: '"x"', pixels: 0 },
    { shown: '"7px"', pixels: 7 },
  ],
} as const satisfies Partial<Samples<IssueParams>>;

import type { FixParams, IssueParams, None, PhraseParams } from '../../core/json/issue.ts';
import { CONVERT_PHRASES } from './samples-convert.ts';

/** For each code with parameters what core could give, so that every wording of it is drawn at least once. */
type Samples<Table> = {
  readonly [Code in keyof Table as [Table[Code]] extends [None] ? never : Code]: readonly [
    Table[Code],
    ...(readonly Table[Code][]),
  ];
};

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
const WHAT = [{ what: 'TEXT' }] as const;
const NAME = [{ name: 'BOT_ID' }] as const;
const SIGN = [{ what: '=>' }] as const;
const ADD = { answer: 'KEYBOARD_ERROR', guess: null, method: 'im.message.add' };
const ANSWERS = [
  ...['stored', 'partial', 'removed', 'no-keyboard', 'ignored', 'TYPE_ERROR', '100', null].map((answer) => ({
    answer,
    guess: null,
  })),
  { answer: '100', guess: 'im.message.add' },
] as const;
const UNKNOWN = { isText: true, shown: '', known: ['PUT', 'SEND'], meant: null, winner: null };

export const ISSUES: Samples<IssueParams> = {
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
  'clears-keyboard': [
    { shown: '"N"', isIgnored: true },
    { shown: '"N"', isIgnored: false },
  ],
  'command-invalid': [{ isZero: true }, { isZero: false }],
  'command-no-bot': [{ isMissing: true }, { isMissing: false }],
  'command-params-not-string': [{ isZero: true }, { isZero: false }],
  'command-useless': [{ isEmpty: true }, { isEmpty: false }],
  'command-without-bot': [{ count: 1 }, { count: 3 }],
  'curl-file': [
    { name: null, path: 'k.json' },
    { name: 'KEYBOARD', path: 'k.json' },
  ],
  'deprecated-method': [{ successor: 'imbot.v2.Command.answer' }],
  'dropped-field': [{ name: 'ID' }],
  'dropped-key': [{ key: 'x' }],
  'dynamic-expression': [{ shown: '$x' }, { more: 7 }],
  'empty-field': NAME,
  'empty-keyboard': [
    { ...LOSSES[0], isRemoval: true },
    { outcome: 'ignored', isUpdate: true, isRemoval: false },
    { outcome: 'ignored', isUpdate: false, isRemoval: false },
  ],
  'empty-row': [{ place: 'first' }, { place: 'inside' }, { place: 'last' }],
  function: [{ hasOther: true }, { hasOther: false }],
  'ignored-color': [{ field: 'BG_COLOR' }],
  'import-file': [{ name: 'k.php', said: { code: 'import-encoding', params: {} } }],
  'import-one-file': [{ count: 3 }],
  'import-too-big': [{ size: 1_234_567, limit: 1_000_000 }],
  'json-after-end': SIGN,
  'json-arrow': SIGN,
  'json-comment': SIGN,
  'json-control': [{ what: 'U+0009', written: '\\t' }],
  'json-escape': SIGN,
  'json-key': SIGN,
  'json-key-quotes': SIGN,
  'json-number': SIGN,
  'json-single-quotes': SIGN,
  'json-trailing-comma': SIGN,
  'json-unclosed-bracket': [{ what: '{', line: 3 }],
  'json-unclosed-string': [{ line: 3 }],
  'json-value': SIGN,
  'json-value-quotes': SIGN,
  'json-word': [{ what: 'True', meant: 'true' }],
  'json-wrong-bracket': [{ what: '{', line: 3 }],
  'keyboard-alone': NAME,
  'keyboard-expression': [{ source: 'makeKeyboard()' }],
  'in-a-loop': [{ source: '$deals' }],
  'key-twice': [{ name: 'KEYBOARD', lost: '[{"TEXT":"A"}]' }],
  'keyboard-near-limit': [SIZE, { ...SIZE, isLeast: true }],
  'keyboard-too-large': [
    { ...SIZE, outcome: 'KEYBOARD_OVERSIZE', isUpdate: false },
    { ...SIZE, isLeast: true, outcome: 'KEYBOARD_OVERSIZE', isUpdate: false },
  ],
  'language-unread': [
    { language: 'bsl' },
    { language: 'csharp' },
    { language: 'java' },
    { language: 'kotlin' },
    { language: 'ruby' },
    { language: 'rust' },
    { language: 'yaml' },
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
  'loose-fields': [{ names: 'TEXT, LINK' }],
  'low-contrast': [{ ratio: 2.9 }],
  'message-empty': [{ answer: null }, { answer: 'MESSAGE_EMPTY' }],
  'method-unknown': [{ name: 'im.notify' }],
  'misnamed-field': [{ name: 'text', meant: 'TEXT' }],
  'misnamed-key': [{ key: 'bot_id', meant: 'BOT_ID' }],
  'missing-bot': [{ isRequired: true }, { isRequired: false }],
  'missing-comma': [{ line: 3 }],
  'missing-id': [{ name: 'messageId' }, { name: 'commandId' }],
  'needs-secret': [{ secret: 'CLIENT_ID' }],
  'newline-fields': [{ names: 'TEXT, LINK' }],
  'no-action': [
    { owner: null, value: null },
    { owner: 'ACTION', value: 'ACTION_VALUE' },
  ],
  'no-buttons': LOSSES,
  'no-counterpart': [{ messenger: 'VK', names: 'location' }],
  'not-json': LOSSES,
  'nothing-found': [
    { line: 2, column: 3, near: '' },
    { line: 2, column: 3, near: '= x' },
  ],
  'param-type': NAME,
  'params-long': [{ count: 300 }, { count: 300, isLeast: true }],
  'params-without-app': [{ field: 'APP_PARAMS', owner: 'APP_ID' }],
  'params-without-command': [{ field: 'COMMAND_PARAMS', owner: 'COMMAND' }],
  'pasted-buttons-key': [{ key: 'buttons' }],
  'pasted-empty-keyboard': [{ shown: '[]' }],
  'pasted-too-deep': [{ deepest: 100 }],
  'refused-keyboard': LOSSES,
  'register-commands': [{ names: 'a, b' }],
  'repeated-key': NAME,
  'repeated-param': NAME,
  'secret-left-out': NAME,
  'secret-removed': [
    { names: ['webhook', 'auth'], mask: null },
    { names: ['auth'], mask: 'xxxx' },
  ],
  'several-actions': [
    { winner: 'LINK', losers: ['ACTION'] },
    { winner: 'LINK', losers: ['ACTION', 'COMMAND'] },
  ],
  'several-keyboards': [{ count: 2 }],
  stopped: [{ line: 2, column: 3 }],
  'two-bots': NAME,
  'unclosed-bracket': [{ bracket: '[', line: 3 }],
  'under-a-condition': [{ source: 'isAdmin' }],
  'undocumented-key': [{ key: 'VOTE' }],
  'unknown-params': [{ source: 'base' }],
  'unknown-entries': [
    { source: 'makeButton()', count: 1 },
    { source: 'buttons', count: 3 },
  ],
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
  'written-alias': [{ name: 'CHAT_ID', meant: 'DIALOG_ID' }],
  'written-alone': [ADD],
  'written-beside-fields': [
    { ...ADD, names: ['message', 'keyboard'], left: [] },
    { ...ADD, names: ['message', 'attach'], left: ['attach'] },
    { ...ADD, names: ['attach'], left: ['attach'] },
  ],
  'written-bot-inside': [
    { ...ADD, isMoved: true, isHarmless: false },
    { ...ADD, isMoved: false, isHarmless: true },
  ],
  'written-bot-outside': [
    { ...ADD, isAdded: true },
    { ...ADD, isAdded: false },
  ],
  'written-doubled': [
    { names: ['message', 'MESSAGE'], reads: 'MESSAGE', taken: 'MESSAGE' },
    { names: ['DIALOGID', 'fields.DIALOG_ID'], reads: null, taken: null },
  ],
  'written-inside-fields': [
    { ...ADD, names: ['MESSAGE', 'KEYBOARD'], left: [] },
    { ...ADD, names: ['MESSAGE', 'ATTACH'], left: ['ATTACH'] },
    { ...ADD, names: ['ATTACH'], left: ['ATTACH'] },
  ],
  'written-lost': [{ name: 'MESSAGE' }],
  'written-lower-case': [
    { names: ['buttons', 'text'], renamed: [], answer: 'KEYBOARD_ERROR', guess: null },
    ...ANSWERS.map((answer) => ({ ...answer, names: ['buttons', 'text'], renamed: ['buttons'] })),
  ],
  'written-misspelt': [{ name: 'BOD_ID', meant: 'BOT_ID', method: 'imbot.message.add' }],
  'written-no-use': [{ names: ['DIALOG_ID'], method: 'im.message.update' }],
  'written-other-names': [
    { ...ADD, renamed: ['BOT_ID → botId'], left: [] },
    ...ANSWERS.map((answer) => ({ ...answer, method: 'im.message.add', renamed: [], left: ['BOT_ID → botId'] })),
  ],
  'written-renamed': [{ renamed: ['message → MESSAGE'] }],
  'written-text': [ADD, { ...ADD, answer: null }],
  'written-two-bots': [
    { method: 'im.message.add', name: 'BOT_ID', reads: 'beside', taken: 'inside' },
    { method: 'im.message.add', name: 'BOT_ID', reads: 'inside', taken: 'inside' },
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
};

export const FIXES: Samples<FixParams> = {
  add: WHAT,
  'add-token': WHAT,
  'change-to': WHAT,
  'keep-only': WHAT,
  'make-the-text': [{ isWhite: true }, { isWhite: false }],
  remove: WHAT,
  'rename-to': WHAT,
  write: WHAT,
};

const KINDS = (['json', 'answer', 'curl', 'form', 'address', 'php', 'php-dump', 'javascript', 'python'] as const).map(
  (kind) => ({ kind }),
);

export const PHRASES: Samples<PhraseParams> = {
  'bot-to-do': [{ count: 1 }, { count: 3 }],
  'change-belongs': [{ owner: 'COMMAND' }],
  'change-loses': [{ winner: 'LINK', head: 'ACTION' }],
  ...CONVERT_PHRASES,
  'pasted-kind': [{ kind: 'go' }, { kind: 'telegram' }, { kind: 'vk' }, { kind: 'yaml' }, { kind: 'text' }, ...KINDS],
};

import type { IssueParams } from '../../core/json/issue.ts';
import type { Samples } from './sample.ts';

const ADD = { answer: 'KEYBOARD_ERROR', guess: null, method: 'im.message.add' };
const ANSWERS = [
  ...['stored', 'partial', 'removed', 'no-keyboard', 'ignored', 'TYPE_ERROR', '100', null].map((answer) => ({
    answer,
    guess: null,
  })),
  { answer: '100', guess: 'im.message.add' },
] as const;

/** What can be said of a request as it is written, with every wording of it. */
export const WRITTEN_SAMPLES = {
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
} as const satisfies Partial<Samples<IssueParams>>;

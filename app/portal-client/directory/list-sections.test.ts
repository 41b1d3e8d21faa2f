import { expect, test } from 'vitest';
import { listSections } from './list-sections.ts';
import { makeRecipient, type Recipient, selfTarget, type Targets, targetsOf } from './target-store.ts';

const make = (dialogId: string, title: string, kind: Recipient['kind'] = 'chat') =>
  makeRecipient({ dialogId, kind, title, subtitle: '', canPost: null });

const SELF = selfTarget({ id: 1, name: 'Anna' });
const listed = (...targets: Recipient[]) => ({ targets, loading: false, failure: null, cut: false, at: 1 });
const known: Targets = {
  ...targetsOf(undefined),
  recent: listed(make('1', 'Anna', 'self'), make('chat7', 'Tests'), make('5', 'Ada', 'user')),
  bots: listed(make('456', 'Echo', 'bot'), make('457', 'Desk', 'bot')),
  ownBots: listed(make('456', 'Echo', 'bot')),
};
const found = {
  text: 'te',
  chats: [make('chat7', 'Tests'), make('chat8', 'Team')],
  people: [make('6', 'Terry', 'user'), make('458', 'Tester', 'bot')],
  loading: false,
  failure: null,
};
const brief = (targets: Targets, text: string, self: Recipient | null = SELF) =>
  listSections(targets, self, text, 'Notes to self')
    .map(({ name, targets: shown }) => `${name}: ${shown.map(({ dialogId }) => dialogId).join(' ')}`)
    .join(', ');

test.each([
  ['all that is known', known, '', 'self: 1, recent: chat7 5, bots: 456 457'],
  ['by name, in any case', known, 'ADA', 'recent: 5'],
  ['by the beginning of an id', known, 'CHAT', 'recent: chat7'],
  ['notes to self by their name', known, 'notes', 'self: 1'],
  ['notes to self by the owner', known, 'ann', 'self: 1'],
  [
    'what was found, what is known once',
    { ...known, found },
    'te',
    'recent: chat7, chats: chat8, people: 6, bots: 458',
  ],
  ['what was found for another text', { ...known, found }, 'tes', 'recent: chat7'],
  [
    'the owner is found',
    { ...known, found: { ...found, people: [SELF] } },
    'te',
    'self: 1, recent: chat7, chats: chat8',
  ],
  ['a later word', known, 'self', 'self: 1'],
  ['the middle of a word', known, 'ests', ''],
  ['nothing', known, 'zzz', ''],
  ['nothing known', targetsOf(undefined), '', 'self: 1'],
])('%s', (_name, targets, text, expected) => {
  expect(brief(targets, text)).toBe(expected);
});

test('while the owner is not known, a dialog with oneself is one of the recent', () => {
  expect(brief(known, '', null)).toBe('recent: 1 chat7 5, bots: 456 457');
});

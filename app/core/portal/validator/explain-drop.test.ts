import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json } from '../../json/json.ts';
import { explainDrop } from './explain-drop.ts';
import { storeButton } from './store-button.ts';

test.each<[Json, RegExp]>([
  ['x', /Only a JSON object/],
  [null, /Only a JSON object/],
  [[{ TEXT: 'a', LINK: '/' }], /Only a JSON object/],
  [{ TEXT: 'a', LINK: '/', FUNCTION: '' }, /^FUNCTION/],
  [{ LINK: '/' }, /^TEXT is missing/],
  [{ TEXT: 5, LINK: '/' }, /^TEXT is missing/],
  [{ TEXT: 'a' }, /^It does nothing/],
  [{ TEXT: 'a', LINK: null }, /^It does nothing/],
  [{ TEXT: 'a', LINK: 'mailto:a', COMMAND: '' }, /^A link must begin/],
  [{ TEXT: 'a', APP_ID: 0 }, /^An empty id/],
  [{ TEXT: 'a', APP_ID: '', ACTION: 'PUT' }, /^An empty id/],
  [{ TEXT: 'a', ACTION: 'put', ACTION_VALUE: 'x' }, /^ACTION must be exactly/],
  [{ TEXT: 'a', ACTION: 7 }, /^ACTION must be exactly/],
  [{ TEXT: 'a', ACTION: 'SEND', ACTION_VALUE: ' ' }, /^ACTION_VALUE is empty/],
  [{ TEXT: 'a', ACTION: 'HELP' }, /^ACTION_VALUE is empty/],
  [{ TEXT: 'a', COMMAND: '0' }, /^COMMAND must be a text/],
  [{ TEXT: 'a', COMMAND: 'b' }, /bot id/],
  [{ TEXT: 'a', LINK: '/', BG_COLOR: [] }, /^A list or an object/],
])('%j', (entry, sentence) => {
  const trace = storeButton(entry, { bot: { id: 0, known: true }, colors: {}, vote: false });
  if (!('dropped' in trace)) throw new Error('stored');
  const { en, ru } = say(explainDrop(entry, trace.dropped));
  expect(en).toMatch(sentence);
  expect(ru).toMatch(/^[А-ЯЁA-Z].*[а-я].*\.$/u);
});

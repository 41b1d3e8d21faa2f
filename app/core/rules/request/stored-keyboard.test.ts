import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { designOf } from '../../testdata/run-rule.ts';
import { storedKeyboard } from './stored-keyboard.ts';

/** What a portal keeps of a keyboard. */
function stored(keyboard: Json): Json {
  const { answer } = traceDesign(designOf(keyboard));
  return answer.outcome === 'stored' ? answer.buttons : [];
}

const plain: JsonObject[] = [
  { LINK: '/?a=1&b="2"', TEXT: 'a', DISPLAY: 'LINE' },
  { TYPE: 'NEWLINE' },
  { COMMAND: 'help', TEXT: 'b', BG_COLOR_TOKEN: 'alert', BLOCK: 'Y' },
  { COMMAND: 'help', COMMAND_PARAMS: 'x', TEXT: 'c', WIDTH: 120, CONTEXT: 'MOBILE' },
];

test('a keyboard that went through the portal comes back as it was', () => {
  const back = stored({ BOT_ID: 7, BUTTONS: plain });
  expect(said(storedKeyboard, back)).toEqual(['warning stored-keyboard']);
  expect(rewritten(storedKeyboard, back)).toEqual({ BOT_ID: 7, BUTTONS: plain });
});

test('sent as it is, its link is escaped twice; cleaned, the portal keeps the same as before', () => {
  const before = stored({ BOT_ID: 7, BUTTONS: plain });
  expect(stored({ BOT_ID: 7, BUTTONS: before })).not.toEqual(before);
  expect(stored(rewritten(storedKeyboard, before) ?? null)).toEqual(before);
});

test.each<[string, Json, Json | undefined]>([
  ['without a bot none is written', stored([{ TEXT: 'a', LINK: '/' }]), [{ TEXT: 'a', LINK: '/' }]],
  [
    'the bot of the request stays',
    { BOT_ID: 9, BUTTONS: stored({ BOT_ID: 7, BUTTONS: [{ TEXT: 'a', LINK: '/' }] }) },
    { BOT_ID: 9, BUTTONS: [{ TEXT: 'a', LINK: '/' }] },
  ],
  [
    'buttons of another kind stay as they are',
    [
      { TEXT: 'a', LINK: '/', VOTE: 'N', WAIT: 'N' },
      { TEXT: 'b', LINK: '/&amp;', DISPLAY: 'BLOCK' },
    ],
    [
      { TEXT: 'a', LINK: '/' },
      { TEXT: 'b', LINK: '/&amp;', DISPLAY: 'BLOCK' },
    ],
  ],
  ['one such field alone proves nothing', [{ TEXT: 'a', LINK: '/', WAIT: 'N' }], undefined],
  ['nor do the usual defaults', [{ TEXT: 'a', LINK: '/', BLOCK: 'N', DISPLAY: 'BLOCK', CONTEXT: 'ALL' }], undefined],
])('%s', (_, value, after) => {
  expect(rewritten(storedKeyboard, value)).toEqual(after);
  expect(said(storedKeyboard, value)).toHaveLength(after === undefined ? 0 : 1);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Json } from '../json/json.ts';
import { traceDesign } from '../portal/validator/trace-design.ts';
import { storeKeyboard } from '../portal/validator/trace-keyboard.ts';
import { METHODS } from '../request/methods.ts';
import { botKeyboard, designOf, show } from '../testdata/run-rule.ts';
import { checkDesign } from './check-design.ts';

const START = "{{makeButton('Start', 'start')}}";
const GO = { TEXT: 'Go', LINK: '/', DISPLAY: 'LINE' };
const N = { TYPE: 'NEWLINE' };
const UNKNOWN = 'info unknown-entry';

describe('code among the buttons is unknown, not wrong', () => {
  test.each<[string, Json, string[]]>([
    ['alone', [START], [UNKNOWN]],
    ['two of them', [START, '{{...moreButtons()}}'], [UNKNOWN, UNKNOWN]],
    ['beside a button', [GO, START], [UNKNOWN]],
    ['beside one that takes a line for itself', [{ TEXT: 'Go', LINK: '/' }, START], [UNKNOWN]],
    ['beside one for phones alone', [{ ...GO, CONTEXT: 'MOBILE' }, START], [UNKNOWN]],
    ['beside one that is off', [{ ...GO, DISABLED: 'Y' }, START], [UNKNOWN]],
    ['with a line end alone', [START, N, START], [UNKNOWN, UNKNOWN]],
    ['in a map', { BUTTONS: { 0: START } }, [UNKNOWN]],
    ['a list made by code', { BOT_ID: 7, BUTTONS: '{{$buttons}}' }, [UNKNOWN]],
    ['a keyboard made by code', '{{build()}}', [UNKNOWN]],
    // What is known is judged as ever.
    ['beside a text', [START, 'x'], ['error not-a-button', UNKNOWN]],
    ['beside a button that is lost', [START, { TEXT: 'Go' }], ['error no-action', UNKNOWN]],
    ['two variables in one text', ['{{a}} {{b}}', GO], ['error not-a-button']],
  ])('%s', (_, keyboard, issues) => {
    expect(checkDesign(designOf(keyboard)).map(show).toSorted()).toEqual(issues);
  });

  test('it is said at the entry, names the call, and offers no fix', () => {
    const [issue] = checkDesign(designOf([GO, START]));
    expect(issue?.target).toEqual({ kind: 'button', id: 'b2' });
    expect(issue?.path).toEqual(['KEYBOARD', 1]);
    expect(issue?.fix).toBeUndefined();
    expect(say(issue)).toEqual({
      en: "Made by makeButton('Start', 'start') when the code runs, so its buttons are not known yet. Paste the result to see them.",
      ru: "Эти кнопки создаст код: makeButton('Start', 'start'). Пока они неизвестны: вставьте результат, чтобы их увидеть.",
    });
  });

  test.each(METHODS.map(({ name }) => name))('%s finds no error in it', (method) => {
    for (const keyboard of [[START], { BOT_ID: 7, BUTTONS: [START] }, '{{build()}}', { BUTTONS: '{{$b}}' }]) {
      const errors = checkDesign(designOf(keyboard, method)).filter(({ severity }) => severity === 'error');
      expect(errors.map(show)).toEqual([]);
    }
  });

  test('a fix of a neighbour leaves it as it is', () => {
    const design = designOf([[START, GO], 'x']);
    const after = checkDesign(design).reduce((now, issue) => issue.fix?.apply(now) ?? now, design);
    const left = after.keyboard.rows.flatMap(({ buttons }) => buttons.map(({ raw, fields }) => raw ?? fields));
    expect(left).toEqual([START, GO]);
  });
});

describe('what a portal makes of a design with code in it', () => {
  const anyEntry = fc.constantFrom<Json>(GO, N, START, '{{b}}', 'x', { TEXT: 'lost' }, { ...GO, BG_COLOR: [] });

  test('the known part is the portal’s own answer to it', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...METHODS.map(({ name }) => name)),
        (entries, method) => {
          const {
            answer,
            unknown,
            request,
            entries: traced,
          } = traceDesign(designOf({ BOT_ID: 7, BUTTONS: entries }, method));
          const literal = storeKeyboard(request.method, request.params);
          expect(unknown).toBe(entries.filter((entry) => entry === START || entry === '{{b}}').length);
          if (unknown === 0 || literal.outcome === 'stored' || literal.outcome === 'TYPE_ERROR')
            expect(answer).toEqual(literal);
          else expect(answer).toEqual({ outcome: 'stored', size: 2, buttons: [] });
          for (const { value, trace } of traced) {
            if (value === START) expect(trace).toEqual({ unknown: START.slice(2, -2) });
          }
        },
      ),
    );
  });

  test('too large stays too large: code can only add to it', () => {
    const large = botKeyboard({ LINK: `/${'x'.repeat(60_000)}` }) as { BUTTONS: Json[] };
    const design = designOf({ ...large, BUTTONS: [...large.BUTTONS, START] });
    expect(traceDesign(design).answer).toMatchObject({ outcome: 'PARAM_KEYBOARD_ERROR', size: expect.any(Number) });
    expect(checkDesign(design).map(show)).toContain('error keyboard-too-large');
  });
});

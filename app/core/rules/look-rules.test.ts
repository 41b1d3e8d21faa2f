import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Json, type JsonObject, sameJson } from '../json/json.ts';
import { traceDesign } from '../portal/validator/trace-design.ts';
import { METHODS } from '../request/methods.ts';
import { growth, LINEAR } from '../testdata/growth.ts';
import { anyLook, lookValues } from '../testdata/look-values.ts';
import { designOf, show } from '../testdata/run-rule.ts';
import { soak } from '../testdata/soak.ts';
import { LOOK_RULES, makeCheck } from './check-design.ts';
import { LOOK_FIELDS } from './kit/look-fields.ts';

const ACTIONS: readonly JsonObject[] = [
  { LINK: '/' },
  { COMMAND: 'help' },
  { ACTION: 'SEND', ACTION_VALUE: 'a' },
  { ACTION: 'HELP', ACTION_VALUE: 'a' },
  { APP_ID: 12 },
];

const POOLS = lookValues(readFileSync(new URL('../testdata/cases.jsonl', import.meta.url), 'utf8'));

const anyButton: fc.Arbitrary<JsonObject> = fc
  .tuple(anyLook(POOLS), fc.constantFrom(...ACTIONS))
  .map(([look, action]) => ({ TEXT: 'Go', ...action, ...look }));

const anyDesign = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 4, arbitrary: anyButton }, { weight: 1, arbitrary: fc.constant({ TYPE: 'NEWLINE' }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    fc.constantFrom<JsonObject>({}, {}, { COLORS: { BG_COLOR: '#123456', TEXT_COLOR: '#fff' } }),
    fc.constantFrom(...METHODS.map(({ name }) => name)),
  )
  .map(([BUTTONS, rest, method]) => designOf({ BOT_ID: 7, BUTTONS, ...rest }, method));

test('what the portal does not keep as it was sent has an issue at that field of that button', () => {
  fc.assert(
    fc.property(anyDesign, (design) => {
      const check = makeCheck(design);
      const issues = LOOK_RULES.flatMap((rule) => rule(check));
      for (const { buttonId, value, trace } of traceDesign(design).entries) {
        if (buttonId === null || trace === null || !('stored' in trace)) continue;
        for (const name of changed(value as JsonObject, trace.stored)) {
          const own = issues.filter(({ target }) => target?.kind === 'button' && target.id === buttonId);
          expect(own.map(show)).toContainEqual(
            expect.stringMatching(new RegExp(`^(error|warning|info) \\S+ ${name}$`)),
          );
        }
      }
    }),
    { numRuns: soak(200, 5_000) },
  );
});

/** A number sent as the text of its digits, as forms do, is the same to everybody. */
function changed(sent: JsonObject, stored: object): string[] {
  const kept = new Map<string, Json>(Object.entries(stored));
  return LOOK_FIELDS.filter((name) => {
    const value = sent[name];
    const now = kept.get(name) ?? '(gone)';
    return value !== undefined && !sameJson(value, now) && !(typeof now === 'number' && String(now) === value);
  });
}

describe('a fix', () => {
  const name = (issue: Parameters<typeof show>[0]) => `${show(issue)} ${JSON.stringify(issue.target)}`;

  test('takes its own issue away and has nothing left to do after that', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const check = makeCheck(design);
        for (const rule of LOOK_RULES) {
          for (const issue of rule(check)) {
            if (!issue.fix) continue;
            const after = issue.fix.apply(design);
            expect(after).not.toBe(design);
            expect(rule(makeCheck(after)).map(name)).not.toContain(name(issue));
            expect(issue.fix.apply(after)).toBe(after);
          }
        }
      }),
      { numRuns: soak(120, 3_000) },
    );
  });

  test('goes well with all the others in one step', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const issues = (now: typeof design) => LOOK_RULES.flatMap((rule) => rule(makeCheck(now)));
        const after = issues(design).reduce((now, { fix }) => fix?.apply(now) ?? now, design);
        expect(issues(after).filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(traceDesign(after).answer.outcome).toBe('stored');
      }),
      { numRuns: soak(80, 2_000) },
    );
  });
});

// How long 374 of them take is measured by `npm run bench`.
test('eight times the buttons, full of mistakes, take about eight times as long', () => {
  const prepare = (count: number) => {
    const BUTTONS = Array.from({ length: count }, (_, i) => ({
      TEXT: `Кнопка ${i}`,
      COMMAND: 'help',
      DISPLAY: i % 3 ? 'LINE' : 'line',
      BG_COLOR: i % 2 ? '#29619b' : 'red',
      TEXT_COLOR: '#fff',
      BLOCK: i % 5 ? 'N' : true,
    }));
    return makeCheck(designOf({ BOT_ID: 7, BUTTONS }));
  };
  expect(growth(prepare, (check) => LOOK_RULES.map((rule) => rule(check)), 100)).toBeLessThan(LINEAR);
});

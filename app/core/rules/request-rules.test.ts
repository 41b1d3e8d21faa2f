import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Issue } from '../json/issue.ts';
import type { Json } from '../json/json.ts';
import type { Design } from '../keyboard/design.ts';
import { traceDesign } from '../portal/validator/trace-design.ts';
import { METHODS } from '../request/methods.ts';
import { anyAction } from '../testdata/action-fields.ts';
import { anyKeyboardValue } from '../testdata/arbitraries.ts';
import { growth, LINEAR } from '../testdata/growth.ts';
import { anyLook, lookValues } from '../testdata/look-values.ts';
import { designOf, show } from '../testdata/run-rule.ts';
import { soak } from '../testdata/soak.ts';
import { checkDesign, LOOK_RULES, makeCheck, REQUEST_RULES } from './check-design.ts';

const read = (file: string) => readFileSync(new URL(`../testdata/${file}`, import.meta.url), 'utf8');
const OURS = [...REQUEST_RULES, ...LOOK_RULES];
const KEYBOARDS = read('keyboards.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; keyboard: Json });

const anyMethod = fc.constantFrom(...METHODS.map(({ name }) => name));

/** Buttons with both kinds of mistakes, in a wrapper that may have its own. */
const anyButtons = fc.array(
  fc.tuple(anyAction, anyLook(lookValues(read('cases.jsonl')))).map(([action, look]) => ({ ...look, ...action })),
  { minLength: 1, maxLength: 3 },
);
const anyValue: fc.Arbitrary<Json> = fc.oneof(
  anyKeyboardValue,
  anyButtons.map((BUTTONS) => ({ BOT_ID: 7, BUTTONS })),
  anyButtons.map((BUTTONS) => JSON.stringify(BUTTONS)),
  fc.constantFrom<Json>(
    'N',
    '',
    '[]',
    '{}',
    "{BUTTONS:[{TEXT:'a',LINK:'/'}]}",
    'text',
    5,
    true,
    null,
    [],
    {},
    '"N"',
    'null',
  ),
  fc.constantFrom<Json>(
    { BUTTONS: 'x' },
    { COLORS: { BG_COLOR: [] }, BUTTONS: [{ TEXT: 'a', LINK: '/' }] },
    { a: { TEXT: 'a', LINK: '/' } },
  ),
);
const anyDesign = fc.tuple(anyValue, anyMethod).map(([value, method]) => designOf(value, method));

function ours(design: Design): readonly Issue[] {
  const check = makeCheck(design);
  return OURS.flatMap((rule) => rule(check));
}

const nameOf = (issue: Issue) => `${show(issue)} ${JSON.stringify([issue.target, issue.path])}`;

describe('the rules and the portal agree', () => {
  test('without an error a keyboard is stored, and whole', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const issues = checkDesign(design);
        if (issues.some(({ severity }) => severity === 'error')) return;
        const { answer, entries } = traceDesign(design);
        const seen = [answer.outcome, issues.map(show)];
        // Nothing to store is no error where the portal passes over it, but it is said.
        if (entries.length === 0 && answer.outcome !== 'stored') {
          expect(seen[1]).toContainEqual(expect.stringMatching(/^(warning empty-keyboard|info keyboard-removed)$/));
        } else expect(seen[0]).toBe('stored');
        for (const { trace } of entries) expect([trace !== null && 'stored' in trace, seen]).toEqual([true, seen]);
      }),
      { numRuns: soak(200, 5_000) },
    );
  });

  test('what the portal takes whole and as it is has no error', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const { answer, entries } = traceDesign(design);
        if (answer.outcome !== 'stored') return;
        if (entries.some(({ trace }) => trace === null || 'dropped' in trace)) return;
        const errors = ours(design).filter(({ severity }) => severity === 'error');
        expect(errors.map(show)).toEqual([]);
      }),
      { numRuns: soak(200, 5_000) },
    );
  });
});

test('a fix takes its own issue away and has nothing left to do after that', () => {
  fc.assert(
    fc.property(anyDesign, (design) => {
      const check = makeCheck(design);
      for (const rule of OURS) {
        for (const issue of rule(check)) {
          if (!issue.fix) continue;
          const after = issue.fix.apply(design);
          expect([nameOf(issue), after === design]).toEqual([nameOf(issue), false]);
          expect(rule(makeCheck(after)).map(nameOf)).not.toContain(nameOf(issue));
          expect([nameOf(issue), issue.fix.apply(after) === after]).toEqual([nameOf(issue), true]);
        }
      }
    }),
    { numRuns: soak(120, 3_000) },
  );
});

test.each(KEYBOARDS)('$id, as somebody wrote it, in every method: every text is whole', ({ keyboard }) => {
  for (const { name: method } of METHODS) {
    for (const { fix, page, target, ...said } of ours({ ...designOf(keyboard, method), dialogId: 'x', message: '' })) {
      expect(say(said).en).toMatch(/^[A-Z"\d].*[.?]$/s);
      expect(say(said).ru).toMatch(/^[A-ZА-ЯЁ"«\d].*[а-яё].*[.?]$/s);
      expect(page).toMatch(/^https:/);
      expect(target).toBeDefined();
      if (fix)
        expect([say(fix.label).en, say(fix.label).ru]).toEqual([
          expect.stringMatching(/^[A-Z]/),
          expect.stringMatching(/^[А-ЯЁ]/),
        ]);
    }
  }
});

// How long 374 buttons take is measured by `npm run bench`.
test('eight times the buttons take about eight times as long', () => {
  const button = {
    COMMAND: 'help',
    DISPLAY: 'LINE',
    BG_COLOR_TOKEN: 'primary',
    BG_COLOR: '#29619b',
    TEXT_COLOR: '#fff',
  };
  const prepare = (count: number) => {
    const BUTTONS = Array.from({ length: count }, (_, i) =>
      i % 3 === 2 ? { TYPE: 'NEWLINE' } : { TEXT: `Да ${i}`, ...button },
    );
    return makeCheck(designOf({ BOT_ID: 7, BUTTONS }));
  };
  expect(growth(prepare, (check) => OURS.map((rule) => rule(check)), 100)).toBeLessThan(LINEAR);
});

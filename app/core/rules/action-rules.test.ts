import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Issue } from '../json/issue.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Design } from '../keyboard/design.ts';
import { traceDesign } from '../portal/validator/trace-design.ts';
import { ACTION_FIELDS } from '../request/actions.ts';
import { METHODS } from '../request/methods.ts';
import { ACTION_VALUES, anyAction } from '../testdata/action-fields.ts';
import { growth, LINEAR } from '../testdata/growth.ts';
import { botKeyboard, designOf, found, show } from '../testdata/run-rule.ts';
import { soak } from '../testdata/soak.ts';
import { isNothing } from './action/action-buttons.ts';
import { CARRIER_FIELDS } from './action/field-fix.ts';
import { ACTION_RULES, makeCheck } from './check-design.ts';

const RUNS = { numRuns: soak(200, 5_000) };

const anyEntry: fc.Arbitrary<Json> = fc.oneof(
  { weight: 9, arbitrary: anyAction.filter(({ TYPE }) => TYPE !== 'NEWLINE' && TYPE !== true) },
  { weight: 1, arbitrary: fc.constantFrom<Json>('text', 5, null, { TYPE: 'NEWLINE' }, [], [{ TEXT: 'a', LINK: '/' }]) },
);

const anyDesign: fc.Arbitrary<Design> = fc
  .tuple(
    fc.array(anyEntry, { minLength: 1, maxLength: 4 }),
    fc.constantFrom<JsonObject>({ BOT_ID: 7 }, { BOT_ID: '7' }, {}, { BOT_ID: 0 }, { BOT_ID: 'abc' }, { BOT_ID: null }),
    fc.constantFrom(...METHODS.map(({ name }) => name)),
    fc.constantFrom<(value: Json) => Json>((value) => value, JSON.stringify),
  )
  .map(([BUTTONS, bot, method, hold]) => designOf(hold({ ...bot, BUTTONS }), method));

/** A button that has become a line break after it was read, as it can be typed into the editor. */
const withNewline: fc.Arbitrary<Design> = fc.tuple(anyDesign, anyAction).map(([design, fields]) => {
  const rows = [{ id: 'r1', buttons: [{ id: 'b1', fields }] }];
  return { ...design, keyboard: { ...design.keyboard, rows } };
});

function check(design: Design): readonly Issue[] {
  const prepared = makeCheck(design);
  return ACTION_RULES.flatMap((rule) => rule(prepared));
}

function at(issues: readonly Issue[], id: string): readonly Issue[] {
  return issues.filter(({ target }) => target?.kind === 'button' && target.id === id);
}

describe('the rules and the portal agree', () => {
  test.each([
    ['keyboards', anyDesign],
    ['buttons that became line breaks', withNewline],
  ])('%s: a button has an error exactly when it is lost, and nothing written passes away in silence', (_, designs) => {
    fc.assert(
      fc.property(designs, (design) => {
        const issues = check(design);
        for (const { buttonId, value, trace } of traceDesign(design).entries) {
          if (buttonId === null || trace === null || 'unknown' in trace) continue;
          const own = at(issues, buttonId);
          const isLost = 'dropped' in trace || trace.stored.TYPE === 'NEWLINE';
          expect([isLost, own.map(show)]).toEqual([own.some(({ severity }) => severity === 'error'), own.map(show)]);
          if (!isLost) expect([own.length > 0, changed(value, trace.stored)]).not.toEqual([false, expect.any(String)]);
        }
      }),
      RUNS,
    );
  });

  test.each(Object.values(CARRIER_FIELDS))(
    'each value of %s and %s: what is ignored or changed has an issue of its own',
    (...names) => {
      const [name = '', other = ''] = names;
      for (const value of ACTION_VALUES[name] ?? []) {
        for (const second of ACTION_VALUES[other] ?? [null]) {
          const design = designOf(botKeyboard({ [name]: value, [other]: second }));
          const [entry] = traceDesign(design).entries;
          const lost = entry?.trace && 'stored' in entry.trace ? changed(entry.value, entry.trace.stored) : null;
          const fields = check(design).map(({ target }) => (target?.kind === 'button' ? target.field : undefined));
          if (lost !== null) expect([value, second, ...fields]).toContain(lost);
        }
      }
    },
  );

  function changed(sent: Json, stored: object): string | null {
    const kept = new Map<string, Json>(Object.entries(stored));
    const fields = sent as JsonObject;
    return ACTION_FIELDS.find((name) => !isNothing(fields[name]) && !isSame(fields[name], kept.get(name))) ?? null;
  }

  function isSame(sent: Json | undefined, stored: Json | undefined): boolean {
    if (typeof stored !== 'string') return stored !== undefined && String(sent) === String(stored);
    return stored === sent || stored.replaceAll('&quot;', '"').replaceAll('&amp;', '&') === sent;
  }
});

describe('a fix', () => {
  /** What a nested list or a line break hides comes to light with it. */
  const REVEALING = ['nested-row', 'type-newline'];

  test.each([
    ['keyboards', anyDesign],
    ['buttons that became line breaks', withNewline],
  ])('%s: takes its own issue away, brings no error, and has nothing left to do after that', (_, designs) => {
    fc.assert(
      fc.property(designs, (design) => {
        const issues = check(design);
        for (const issue of issues) {
          if (!issue.fix) continue;
          const after = issue.fix.apply(design);
          const left = check(after);
          expect(left.map(name)).not.toContain(name(issue));
          expect(issue.fix.apply(after)).toBe(after);
          if (!REVEALING.includes(issue.code)) expect(errors(issues)).toEqual(expect.arrayContaining(errors(left)));
        }
      }),
      RUNS,
    );
  });

  test('goes well with all others in one step', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const issues = check(design);
        const after = issues.reduce((now, { fix }) => fix?.apply(now) ?? now, design);
        if (issues.some(({ code }) => REVEALING.includes(code))) return;
        expect(errors(issues)).toEqual(expect.arrayContaining(errors(check(after))));
      }),
      RUNS,
    );
  });

  function name(issue: Issue): string {
    return `${show(issue)} ${issue.target?.kind === 'button' ? issue.target.id : ''}`;
  }

  function errors(issues: readonly Issue[]): string[] {
    return issues.filter(({ severity }) => severity === 'error').map(name);
  }
});

describe('one mistake is one issue', () => {
  test.each<[string, JsonObject]>([
    ['error text-missing TEXT', { TEXT: '', LINK: '/' }],
    ['error text-not-string TEXT', { TEXT: 5, LINK: '/' }],
    ['error text-zero TEXT', { TEXT: '0', LINK: '/' }],
    ['warning text-invisible TEXT', { TEXT: '\u00a0', LINK: '/' }],
    ['error function FUNCTION', { FUNCTION: 'x' }],
    ['error no-action', {}],
    ['error action-empty LINK', { LINK: '' }],
    ['warning several-actions COMMAND', { LINK: '/', COMMAND: 5, COMMAND_PARAMS: 5 }],
    ['error link-no-scheme LINK', { LINK: 'e.com?token=xxxxxxxx' }],
    ['warning link-no-scheme LINK', { LINK: 'e.com', COMMAND: 'help' }],
    ['error link-tel LINK', { LINK: 'tel:101' }],
    ['warning link-secret LINK', { LINK: '/?token=s3cret0w' }],
    ['warning link-escaped LINK', { LINK: '/?a&amp;b' }],
    ['error action-case ACTION', { ACTION: 'call', ACTION_VALUE: '101' }],
    ['error action-unknown ACTION', { ACTION: 'OPEN_SLIDER', ACTION_VALUE: ['x'] }],
    ['info action-undocumented ACTION', { ACTION: 'HELP', ACTION_VALUE: 'x' }],
    ['error action-no-value ACTION_VALUE', { ACTION: 'CALL' }],
    ['error value-list ACTION_VALUE', { ACTION: 'CALL', ACTION_VALUE: {} }],
    ['info value-not-string ACTION_VALUE', { ACTION: 'DIALOG', ACTION_VALUE: 7 }],
    ['warning call-number ACTION_VALUE', { ACTION: 'CALL', ACTION_VALUE: '101' }],
    ['warning dialog-id ACTION_VALUE', { ACTION: 'DIALOG', ACTION_VALUE: 'crm1' }],
    ['error command-invalid COMMAND', { COMMAND: '0' }],
    ['info command-slash COMMAND', { COMMAND: '/help' }],
    ['warning command-useless COMMAND', { COMMAND: '//привет всем' }],
    ['warning command-blank COMMAND', { COMMAND: 'echo привет' }],
    ['warning command-letters COMMAND', { COMMAND: 'привет' }],
    ['warning command-params-not-string COMMAND_PARAMS', { COMMAND: 'help', COMMAND_PARAMS: {} }],
    ['warning app-deprecated APP_ID', { APP_ID: 12, APP_PARAMS: 'x' }],
    ['error app-id-empty APP_ID', { APP_ID: 0, APP_PARAMS: 5 }],
    ['warning value-without-action ACTION_VALUE', { LINK: '/', ACTION_VALUE: ['x'] }],
  ])('%s', (issue, fields) => {
    expect(found(ACTION_RULES, fields)).toEqual([issue]);
  });

  test.each<JsonObject>([
    { LINK: 'https://example.com/?a=1&b=2' },
    { ACTION: 'SEND', ACTION_VALUE: '/help' },
    { ACTION: 'CALL', ACTION_VALUE: '+79001234567' },
    { COMMAND: 'help', COMMAND_PARAMS: '{"id":7}' },
    { COMMAND: 'help', LINK: '', ACTION: null, APP_ID: '' },
  ])('%j is all right', (fields) => {
    expect(found(ACTION_RULES, fields)).toEqual([]);
  });
});

describe('what people write', () => {
  const lines = readFileSync(new URL('../testdata/keyboards.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const keyboards = lines.map((line) => JSON.parse(line) as { id: string; keyboard: Json });

  test.each(keyboards)('$id: nothing throws, every text is whole', ({ keyboard }) => {
    for (const { name: method } of METHODS) {
      for (const { fix, page, ...said } of check(designOf(keyboard, method))) {
        expect(say(said).en).toMatch(/^[A-Z].*[.?]$/s);
        expect(say(said).ru).toMatch(/^[A-ZА-ЯЁ].*[.?]$/s);
        expect(page).toMatch(/^https:/);
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
    const some = keyboards.flatMap(({ keyboard }) => (Array.isArray(keyboard) ? (keyboard as Json[]) : []));
    const prepare = (count: number) => {
      const BUTTONS = Array.from({ length: count }, (_, i) => some[i % some.length] ?? null);
      return makeCheck(designOf({ BOT_ID: 7, BUTTONS }));
    };
    expect(growth(prepare, (prepared) => ACTION_RULES.map((rule) => rule(prepared)), 100)).toBeLessThan(LINEAR);
  });
});

import { describe, expect, test } from 'vitest';
import type { Issue, IssueParams } from '../../core/json/issue.ts';
import { words as ru } from '../ru/issues/words.ts';
import { FIXES, ISSUES, PHRASES } from '../samples/samples.ts';
import * as enPortal from './issues/portal.ts';
import * as enReaders from './issues/readers.ts';
import * as enWire from './issues/request.ts';
import * as enRules from './issues/rules.ts';
import { words as en } from './issues/words.ts';
import * as enWritten from './issues/written.ts';
import { sayer, type Texts, type Words } from './words.ts';

const samples: Readonly<Record<string, readonly object[]>> = { ...ISSUES, ...FIXES, ...PHRASES };
const codes = Object.keys(en) as (keyof Words)[];
const [inEnglish, inRussian] = [sayer(en), sayer(ru)];

/** What the text of a code looks at in the parameters of all samples. */
function readParams(words: Words, code: keyof Words): readonly string[] {
  const seen = new Set<string>();
  const say = sayer({ ...words, [code]: watch(words[code], seen) });
  for (const params of samples[code] ?? []) say({ code, params });
  return [...seen].sort();
}

function watch(text: unknown, seen: Set<string>): unknown {
  if (typeof text !== 'function') return text;
  const note = (name: string | symbol) => {
    if (typeof name === 'string') seen.add(name);
  };
  const traps: ProxyHandler<object> = {
    get(target, name) {
      note(name);
      return Reflect.get(target, name);
    },
    has(target, name) {
      note(name);
      return Reflect.has(target, name);
    },
  };
  return (params: object) => text(new Proxy(params, traps));
}

test('the languages have the same codes, and no code is declared in two rooms', () => {
  expect(Object.keys(ru).sort()).toEqual([...codes].sort());
  const rooms = [enPortal, enReaders, enRules, enWire].flatMap((room) =>
    Object.values(room).flatMap((table) => Object.keys(table)),
  );
  expect(rooms.filter((code, i) => rooms.indexOf(code) !== i)).toEqual([]);
});

describe.each(codes)('%s', (code) => {
  test('is a whole sentence or a name in both languages', () => {
    for (const params of samples[code] ?? [{}]) {
      const said = { en: inEnglish({ code, params }), ru: inRussian({ code, params }) };
      expect(said.en).not.toMatch(/[а-яё«»]/i);
      expect(said.ru).not.toMatch(/[“”]/);
      for (const text of [said.en, said.ru]) {
        expect(text).not.toMatch(/^$|undefined|\[object|\{\{\w|\$\{| {2}|^\s|\s$/);
        if (samples[code]) expect(text).not.toContain('null');
      }
    }
  });

  test('tells all of its parameters in both languages', () => {
    const names = [...new Set((samples[code] ?? []).flatMap((params) => Object.keys(params)))].sort();
    expect(readParams(en, code)).toEqual(names);
    expect(readParams(ru, code)).toEqual(names);
  });
});

/** What an issue says ends like a sentence; this one ends with the text that it stopped at. */
const OPEN = ['nothing-found', 'import-file'];
const issueTables = [
  enReaders.readerIssues,
  enReaders.importIssues,
  enRules.ruleIssues,
  enWire.wireIssues,
  enWritten.writtenIssues,
];
const issueCodes = issueTables.flatMap((table) => Object.keys(table)) as (keyof Words)[];

test.each(issueCodes.filter((code) => !OPEN.includes(code)))('%s ends like a sentence in both languages', (code) => {
  for (const params of samples[code] ?? [{}]) {
    for (const say of [inEnglish, inRussian]) expect(say({ code, params })).toMatch(/^\S.{10,}(?:[.?}]|\\")$/);
  }
});

test('every kind of pasted text has a name of its own in both languages', () => {
  for (const say of [inEnglish, inRussian]) {
    const names = PHRASES['pasted-kind'].map((params) => say({ code: 'pasted-kind', params }));
    expect(new Set(names).size).toBe(14);
    for (const name of names) expect(name).toMatch(/^[A-Za-zа-я].*[^.!]$/);
  }
});

test('what does not fit does not compile', () => {
  // @ts-expect-error: there is no such code.
  const unknown: Issue = { code: 'no-such-code', severity: 'info', path: [], params: {} };
  // @ts-expect-error: a parameter is missing.
  const missing: Issue = { code: 'wrong-width', severity: 'info', path: [], params: { shown: '"7px"' } };
  // @ts-expect-error: the code has no parameters.
  const extra: Issue = { code: 'text-list', severity: 'info', path: [], params: { shown: '"7px"' } };
  // @ts-expect-error: a text is missing.
  const silent: Texts<Pick<IssueParams, 'text-list' | 'text-keyboard'>> = { 'text-list': 'x' };
  const wrong: Texts<Pick<IssueParams, 'dropped-key'>> = {
    // @ts-expect-error: a text that asks for a parameter that core does not give.
    'dropped-key': ({ name }) => name,
  };
  // @ts-expect-error: a text without its parameter.
  const mute: Texts<Pick<IssueParams, 'dropped-key'>> = { 'dropped-key': 'x' };
  expect([unknown, missing, extra, silent, wrong, mute]).toHaveLength(6);
});

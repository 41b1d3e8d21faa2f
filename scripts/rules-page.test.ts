import { describe, expect, test } from 'vitest';
import {
  ERROR_CODES,
  explainCode,
  FINDING_CODES,
  newDesign,
  readKeyboard,
  readRequest,
  reportText,
} from '../app/core/index.ts';
import { explainJsonError } from '../app/core/json/explain-json-error.ts';
import { readWebhook } from '../app/core/request/read-webhook.ts';
import { checkDesign } from '../app/core/rules/check-design.ts';
import { rulesPage } from '../app/i18n/rules-page.ts';
import { EXAMPLES } from './lib/rules-page/examples.ts';
import { GROUPS, LANGUAGES, writeRulesPage } from './lib/rules-page/write-page.ts';

const CODES = [...FINDING_CODES, ...ERROR_CODES];

test('each code stands in one group', () => {
  expect(GROUPS.flatMap(({ codes }) => codes).toSorted()).toEqual(CODES.toSorted());
});

describe.each(LANGUAGES)('the page in %s', (language) => {
  const html = writeRulesPage(language);
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);

  test('has an anchor for each code where findings lead to, and none twice', () => {
    const ids = all(/ id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const missing = CODES.filter(
      (code) => !ids.includes(rulesPage(language, code).replace(`rules/${language}.html#`, '')),
    );
    expect(missing).toEqual([]);
    expect(all(/ href="#([^"]+)"/g).filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });

  test('says something of each, and asks nothing of another host', () => {
    const entries = html.split('<article ').slice(1);
    expect(entries).toHaveLength(CODES.length);
    expect(entries.filter((entry) => !/<p>[^<]{10,}<\/p>/.test(entry))).toEqual([]);
    expect(html).not.toMatch(/undefined|\[object|\{\w+\}<|null<\/p>/);
    expect(
      all(/(?:src=|<link [^>]*href=|url\()"?([^")\s]+)/g).filter((address) => /^(?:\w+:|\/)/.test(address)),
    ).toEqual([]);
    expect(html).not.toMatch(/<script(?! src="\.\.\/theme\.js"><\/script>)/);
  });

  test('leads outside to the documentation alone', () => {
    const outside = all(/ href="([a-z]+:[^"]+)"/g);
    expect(outside.length).toBeGreaterThan(100);
    expect(outside.filter((address) => !address.startsWith('https://apidocs.bitrix24.com/'))).toEqual([]);
  });
});

test('the pages in both languages tell of the same', () => {
  const shape = (html: string) =>
    html.match(/ (?:id|href)="#?[^"]*"/g)?.filter((part) => !/(?:en|ru)\.html/.test(part));
  expect(shape(writeRulesPage('ru'))).toEqual(shape(writeRulesPage('en')));
});

/** What is said of a text where it is pasted, typed as JSON, or given as a webhook. */
function raisedBy(code: string, text: string): readonly string[] {
  if (code.startsWith('webhook-')) return readWebhook(text).issues.map((issue) => issue.code);
  const wrong = explainJsonError(text);
  if (code.startsWith('json-')) return wrong === null ? [] : [wrong.code];
  const { findings, keyboards } = reportText(text);
  const pasted = [...findings, ...keyboards.flatMap((one) => one.findings)].map(({ issue }) => issue);
  if (wrong !== null) return pasted.map((issue) => issue.code);
  const value = JSON.parse(text);
  const typed = { ...newDesign(''), keyboard: readKeyboard(value).document };
  const { design, issues } = readRequest(newDesign(''), value);
  const ruled = [...checkDesign(typed), ...(design === null ? [] : checkDesign(design))];
  return [...pasted, ...issues, ...ruled].map((issue) => issue.code);
}

describe('the example of', () => {
  test.each(Object.entries(EXAMPLES))('%s raises it', (code, text) => {
    expect(explainCode(code)?.code).toBe(code);
    expect(raisedBy(code, text)).toContain(code);
  });
});

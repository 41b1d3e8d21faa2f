import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import { newDesign } from '../../keyboard/design.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { checkDesign } from '../../rules/check-design.ts';
import { reportText } from '../report-text.ts';
import { ERROR_CODES, explainCode, FINDING_CODES, nearestCodes } from './explain-code.ts';

const CASES = new URL('../../readers/testdata/cases/', import.meta.url);

const BAD = JSON.stringify([
  { TEXT: '', LINK: 'example.com' },
  { TEXT: 'a', LINK: 'HTTPS://example.com' },
  { TEXT: 'b', COMMAND: '/x' },
  { TEXT: 'c', ACTION: 'put', ACTION_VALUE: 'x' },
  { TEXT: 'd', LINK: '/', WIDTH: '7px', BG_COLOR: 'red', BLOCK: true, DISPLAY: 'Line', x: 1 },
  { text: 'e', link: '/' },
  'f',
]);

describe('what is known of a code', () => {
  const texts = readdirSync(CASES).map((file) => readFileSync(new URL(file, CASES), 'utf8'));

  test('holds for all that is found', () => {
    let seen = 0;
    for (const text of [...texts, BAD, 'Hello', '{"KEYBOARD": [', "{'BUTTONS': [{TEXT: 'a', LINK: '/',},]}"]) {
      const { keyboards, findings } = reportText(text);
      for (const { issue } of [...findings, ...keyboards.flatMap((one) => one.findings)]) {
        const known = explainCode(issue.code);
        if (known?.kind !== 'finding') throw new Error(issue.code);
        expect([issue.code, known.severities]).toEqual([issue.code, expect.arrayContaining([issue.severity])]);
        expect([issue.code, known.page === null]).toEqual([issue.code, issue.page === undefined]);
        if (issue.fix !== undefined) expect([issue.code, known.isFixable]).toEqual([issue.code, true]);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  test('the fixes of an empty board and of a bad one are known', () => {
    const bad = { ...newDesign(''), keyboard: readKeyboard(JSON.parse(BAD)).document };
    for (const issue of [...checkDesign(newDesign('')), ...checkDesign(bad)]) {
      const known = explainCode(issue.code);
      if (issue.fix !== undefined)
        expect([issue.code, known]).toEqual([issue.code, expect.objectContaining({ isFixable: true })]);
    }
  });

  test.each(FINDING_CODES)('%s', (code) => {
    expect(explainCode(code)).toMatchObject({ kind: 'finding', code });
  });

  test.each(ERROR_CODES)('%s', (code) => {
    const found = explainCode(code.toLowerCase());
    if (found?.kind !== 'error') throw new Error('no error');
    expect([found.code, found.page]).toEqual([code, expect.stringMatching(/^https:\/\/apidocs/)]);
    for (const { title, advice } of found.meanings) {
      expect(say(title).en).toMatch(/\S/);
      expect(say(advice).ru).toMatch(/\S/);
    }
  });

  test('an error that means several things has them all', () => {
    expect(explainCode('ACCESS_DENIED')).toMatchObject({ meanings: { length: 4 } });
    expect(explainCode(' bitrix_rest_v3_exception_unknowndto ')).toMatchObject({ code: 'BITRIX_REST_V3_EXCEPTION' });
  });
});

test.each<[string, string]>([
  ['KEYBORD_ERROR', 'KEYBOARD_ERROR'],
  ['link_no_scheme', 'link-no-scheme'],
  ['no-scheme', 'link-no-scheme'],
  ['DIALOG_EMPTY', 'DIALOG_ID_EMPTY'],
])('near to %s is %s', (text, code) => {
  expect(explainCode(text)).toBeNull();
  expect(nearestCodes(text)).toContain(code);
});

test.each(['', 'x', '!!!', 'constructor', '__proto__', 'я'.repeat(100_000), 'a-'.repeat(100_000)])(
  '%.20s is no code',
  (text) => {
    expect(explainCode(text)).toBeNull();
    expect(nearestCodes(text).length).toBeLessThanOrEqual(8);
  },
);

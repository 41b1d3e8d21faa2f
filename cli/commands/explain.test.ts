import { describe, expect, test } from 'vitest';
import { ERROR_CODES, FINDING_CODES } from '../../app/core/index.ts';
import { run } from '../testing/run.ts';

describe('explain', () => {
  test.each([...FINDING_CODES, ...ERROR_CODES])('%s in both languages', async (code) => {
    for (const lang of ['en', 'ru']) {
      const { code: exit, out, err } = await run(['explain', code, '--lang', lang]);
      expect([exit, err]).toEqual([0, '']);
      expect(out.startsWith(`${code}: `)).toBe(true);
      expect(out).toMatch(lang === 'en' ? /\n\n\S.{4,}/ : /\n\n.*[А-Яа-я]/);
      expect(out).not.toMatch(/undefined|null/);
    }
  });

  test('a finding: how bad it is, what it says, whether it can be fixed, where there is more', async () => {
    expect((await run(['explain', 'link-no-scheme'])).out).toMatch(
      /^link-no-scheme: a finding, error \/ warning\n\n.*https:\/\/.*\n\n?[\s\S]*fix can put it right\.\n\nMore: https:\/\/apidocs/,
    );
  });

  test('an error of a portal: what it means and what to do', async () => {
    expect((await run(['explain', 'dialog_id_empty'])).out).toMatch(
      /^DIALOG_ID_EMPTY: an error of a portal\n\n.+\n.+\n\nMore: https/,
    );
  });

  test('the same for programs', async () => {
    const { out } = await run(['explain', 'KEYBOARD_ERROR', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ code: 'KEYBOARD_ERROR', kind: 'error', severity: null, fixable: false });
    expect(JSON.parse((await run(['explain', 'no-action', '--format', 'json'])).out)).toMatchObject({
      kind: 'finding',
      severity: 'error',
    });
  });

  test('the list tells all of them', async () => {
    const { out } = await run(['explain', '--list']);
    expect(out.trimEnd().split('\n')).toEqual([...FINDING_CODES, ...ERROR_CODES]);
  });

  test.each([
    [['explain'], /--list/],
    [['explain', 'a', 'b'], /one code/],
    [['explain', 'KEYBORD_ERROR'], /no code KEYBORD_ERROR\. Near to it: .*KEYBOARD_ERROR/],
    [['explain', '!'], /no code !\. --list/],
  ])('%j is refused with a way out', async (args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

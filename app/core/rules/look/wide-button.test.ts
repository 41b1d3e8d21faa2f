import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { wideButton } from './wide-button.ts';

test.each<[JsonObject, string[]]>([
  [{ WIDTH: 226 }, ['info wide-button WIDTH']],
  [{ WIDTH: '300px' }, ['info wide-button WIDTH']],
  [{ WIDTH: 300, CONTEXT: 'MOBILE' }, ['info wide-button WIDTH']],
  [{ WIDTH: 300, CONTEXT: 'DESKTOP' }, []],
  [{ WIDTH: 225 }, []],
  [{ WIDTH: -300 }, []],
  [{ WIDTH: null }, []],
  [{}, []],
])('%j: %j', (fields, issues) => expect(found(wideButton, fields)).toEqual(issues));

test('the mend makes it as wide as a phone', () => {
  expect(mended(wideButton, { WIDTH: 400, LINK: '/' })).toEqual({ WIDTH: 225, LINK: '/' });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import { getBotId, setBotId } from '../keyboard/bot-id.ts';
import { type Design, type MethodName, newDesign } from '../keyboard/design.ts';
import { anyJson, anyKeyboardValue, canonicalDocument } from '../testdata/arbitraries.ts';
import { soak } from '../testdata/soak.ts';
import { removeSecrets } from './mask-secrets.ts';
import { findMethod, METHODS } from './methods.ts';
import { readRequest } from './read-request.ts';
import { writeRequest } from './write-request.ts';

const blank = (method: MethodName): Design => ({ ...newDesign(''), method });

const method = fc.constantFrom(...METHODS.map(({ name }) => name));
const text = fc.oneof(fc.string(), fc.constantFrom('', ' ', '7', ' 007 ', 'chat1', 'Hi'));
const anyDesign: fc.Arbitrary<Design> = fc.record({
  name: fc.constant('x'),
  method,
  dialogId: text,
  messageId: text,
  commandId: text,
  message: text,
  keyboard: fc
    .tuple(canonicalDocument, fc.option(fc.constantFrom(7, '7', ''), { nil: undefined }))
    .map(([document, bot]) => (bot === undefined ? document : setBotId(document, bot))),
});
const KNOWN = /^(?:fields|buttons|keyboard|message|(?:dialog|message|command|bot)_?id)$/i;
const extra = fc
  .dictionary(fc.oneof(fc.string(), fc.constantFrom('URL_PREVIEW', 'ATTACH', '__proto__', '1')), anyJson, {
    maxKeys: 4,
  })
  // What signs in is taken out, and told of.
  .map((all) => removeSecrets(Object.fromEntries(Object.entries(all).filter(([name]) => !KNOWN.test(name)))).value);

describe('for any design', () => {
  test('what is written is read as the same object, in all eight methods', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        expect(readRequest(design, writeRequest(design).params).design).toBe(design);
      }),
      { numRuns: soak(150, 4_000) },
    );
  });

  test('and into a blank design as it was, blanks around ids aside', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const { params } = writeRequest(design);
        const { design: found, issues } = readRequest(blank(design.method), params);
        expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(found && writeRequest(found).params).toEqual(params);
        expect(found?.keyboard).toEqual(design.keyboard);
        const { needs } = findMethod(design.method);
        for (const id of ['dialogId', 'messageId', 'commandId'] as const) {
          const same = found?.[id].replace(/^0+(?=\d)/, '') === design[id].trim().replace(/^0+(?=\d{1,15}$)/, '');
          expect(same || !needs.includes(id) || /^0/.test(design[id].trim())).toBe(true);
        }
      }),
      { numRuns: soak(150, 4_000) },
    );
  });

  test('other parameters survive, those in fields too', () => {
    fc.assert(
      fc.property(anyDesign, extra, extra, (design, more, inner) => {
        const { params } = writeRequest(design);
        const fields = params.fields as JsonObject | undefined;
        const given = { ...params, ...more, ...(fields ? { fields: { ...fields, ...inner } } : {}) };
        const found = readRequest(design, given).design;
        expect(found && writeRequest(found).params).toEqual(given);
        expect(found && readRequest(found, given).design).toBe(found);
      }),
      { numRuns: soak(150, 4_000) },
    );
  });

  test('any values of known parameters are written as they came, or told of', () => {
    const name = fc.constantFrom('DIALOG_ID', 'MESSAGE_ID', 'MESSAGE', 'BOT_ID', 'SYSTEM');
    fc.assert(
      fc.property(method, fc.dictionary(name, anyJson), anyKeyboardValue, (called, params, KEYBOARD) => {
        const given: JsonObject = { ...params, KEYBOARD };
        const { design, issues } = readRequest(blank(called), given);
        if (!design) return;
        const { params: written } = writeRequest(design);
        const told = issues.map(({ path }) => path[0]);
        for (const [key, value] of Object.entries(params)) {
          const kept = JSON.stringify(written[key]) === JSON.stringify(value);
          const isBot = key === 'BOT_ID' && getBotId(design.keyboard) !== undefined;
          expect(kept || told.includes(key) || isBot).toBe(true);
        }
      }),
    );
  });
});

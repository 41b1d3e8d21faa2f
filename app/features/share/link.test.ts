import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { soak } from '../../core/testdata/soak.ts';
import { decodeBase64Url, encodeBase64Url, isSharedLink, packLink, unpackLink } from './link.ts';

const REQUEST = { method: 'im.message.add', params: { MESSAGE: 'Привет 👋', KEYBOARD: [{ TEXT: 'a', LINK: '/' }] } };

describe('base64url', () => {
  test('gives back any bytes, in letters that need no escape', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        const text = encodeBase64Url(bytes);
        expect(text).toMatch(/^[\w-]+$/);
        expect([...(decodeBase64Url(text) ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  test('takes large inputs', () => {
    expect(decodeBase64Url(encodeBase64Url(new Uint8Array(500_000)))?.length).toBe(500_000);
  });

  test.each(['', 'a', 'ab+c', 'абв', 'ab c'])('%j is none', (text) => expect(decodeBase64Url(text)).toBeNull());
});

describe('#k=', () => {
  test('gives back what was packed', async () => {
    const value = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Json>;
    await fc.assert(
      fc.asyncProperty(value, async (packed) => {
        // JSON knows no minus zero.
        const expected = { value: JSON.parse(JSON.stringify(packed)) as Json };
        expect(await unpackLink(`#k=${await packLink(packed)}`)).toEqual(expected);
      }),
      { numRuns: soak(15, 300) },
    );
  });

  test('survives the end of a sentence', async () => {
    const packed = await packLink(REQUEST);
    for (const end of ['.', ')', '».', '>,']) {
      expect(await unpackLink(`#k=${packed}${end}`)).toEqual({ value: REQUEST });
    }
  });

  test('is known to be damaged wherever it is cut', async () => {
    const packed = await packLink(REQUEST);
    for (let length = 0; length < packed.length - 1; length += 3) {
      expect(await unpackLink(`#k=${packed.slice(0, length)}`)).toEqual({ problem: 'damaged' });
    }
  });

  test.each(['#k=', '#k=%%%', '#k=AAAA', '#k=привет'])('%s is damaged', async (hash) => {
    expect(await unpackLink(hash)).toEqual({ problem: 'damaged' });
  });

  test('stops early when a few bytes become too many', async () => {
    const bomb = await packLink('0'.repeat(8_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await unpackLink(`#k=${bomb}`)).toEqual({ problem: 'too-long' });
    expect(await unpackLink(`#k=${await packLink('0'.repeat(999_998))}`)).toHaveProperty('value');
  });
});

describe('#json=', () => {
  test.each<[string, Json]>([
    [encodeURIComponent(JSON.stringify(REQUEST)), REQUEST],
    ['[%7B%22TEXT%22:%22a%22%7D]', [{ TEXT: 'a' }]],
    ['[]', []],
  ])('%s', async (text, value) => expect(await unpackLink(`#json=${text}`)).toEqual({ value }));

  test.each(['', '{"a":', '50%', '%7B%22TEXT%22:%2250%'])('%s is no JSON', async (text) => {
    expect(await unpackLink(`#json=${text}`)).toEqual({ problem: 'not-json' });
  });
});

test('a link that is too long is not even looked at', async () => {
  const text = `[${'0,'.repeat(50_000)}0]`;
  expect(await unpackLink(`#json=${text}`)).toEqual({ problem: 'too-long' });
  expect(await unpackLink(`#k=${text}`)).toEqual({ problem: 'too-long' });
});

test.each([
  ['#k=abc', true],
  ['#json=[]', true],
  ['#json', false],
  ['#other=k=', false],
  ['', false],
])('isSharedLink(%j)', (hash, expected) => expect(isSharedLink(hash)).toBe(expected));

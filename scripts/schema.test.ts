import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { writeSchema } from '../app/core/export/write-schema.ts';
import { inEnglish } from '../app/testing/say.ts';
import { inRoot } from './lib/root.mjs';

const text = readFileSync(inRoot('public/schema/keyboard.schema.json'), 'utf8');

test('the schema file is what the tables say', () => {
  const isSame = JSON.stringify(JSON.parse(text)) === JSON.stringify(writeSchema(inEnglish));
  expect(isSame, 'public/schema/keyboard.schema.json is out of date: run "npm run schema"').toBe(true);
});

test('any validator can read it: unknown words aside it needs nothing special', () => {
  const takes = new Ajv2020({ strict: false }).compile(JSON.parse(text));
  expect(takes({ $schema: './keyboard.schema.json', BUTTONS: [{ TEXT: 'Site', LINK: 'https://example.com/' }] })).toBe(
    true,
  );
  expect(takes({ BUTTONS: [{ TEXT: 'Site' }] })).toBe(false);
});

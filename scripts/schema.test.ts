import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { writeSchema } from '../app/core/export/write-schema.ts';
import { inEnglish } from '../app/testing/say.ts';
import { inRoot } from './lib/root.mjs';

const read = (file: string) => readFileSync(inRoot(file), 'utf8');
const text = read('public/schema/keyboard.schema.json');

// One address for the newest, one that stays what it is for those who ask for this version.
test.each(['public/schema/keyboard.schema.json', 'public/schema/1/keyboard.schema.json'])(
  '%s is what the tables say',
  (file) => {
    const isSame = JSON.stringify(JSON.parse(read(file))) === JSON.stringify(writeSchema(inEnglish));
    expect(isSame, `${file} is out of date: run "npm run schema"`).toBe(true);
  },
);

test('any validator can read it: unknown words aside it needs nothing special', () => {
  const takes = new Ajv2020({ strict: false }).compile(JSON.parse(text));
  expect(takes({ $schema: './keyboard.schema.json', BUTTONS: [{ TEXT: 'Site', LINK: 'https://example.com/' }] })).toBe(
    true,
  );
  expect(takes({ BUTTONS: [{ TEXT: 'Site' }] })).toBe(false);
});

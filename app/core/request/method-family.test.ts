import { expect, test } from 'vitest';
import { FAMILIES, familyOf, namedFamily } from './method-family.ts';
import { findMethod, METHODS } from './methods.ts';

test('every method of the table belongs to one family', () => {
  for (const { name } of METHODS) {
    const { add, update, answer } = familyOf(name);
    expect([add, update, answer]).toContain(name);
    expect(FAMILIES.filter((family) => [family.add, family.update, family.answer].includes(name))).toHaveLength(1);
  }
});

test.each([
  ['im.message.add', 'im'],
  ['im.message.update', 'im'],
  ['imbot.message.add', 'imbot'],
  ['imbot.command.answer', 'imbot'],
  ['imbot.v2.Chat.Message.update', 'imbot.v2'],
  ['imbot.v2.Command.answer', 'imbot.v2'],
] as const)('%s is of %s', (method, family) => {
  expect(familyOf(method).name).toBe(family);
});

test.each(FAMILIES)('$name deletes its own, and knows a repeated call where its methods carry an id', (family) => {
  expect(family.remove).toBe(family.update.replace(/update$/, 'delete'));
  const { keyboard } = findMethod(family.add).paths;
  if (family.templateId) expect(family.templateId.slice(0, -1)).toEqual(keyboard.slice(0, -1));
});

test.each([
  ['im.dialog.get', 'im', null],
  ['IMBOT.register', 'imbot', 'CLIENT_ID'],
  ['imbot.v2.Event.get', 'imbot.v2', 'botToken'],
  ['imopenlines.network.message.add', undefined, undefined],
  ['profile', undefined, undefined],
])('%s is of %s and needs %s', (method, name, secret) => {
  const family = namedFamily(method);
  expect([family?.name, family?.secret]).toEqual([name, secret]);
});

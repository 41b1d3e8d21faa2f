import { expect, test } from 'vitest';
import { METHODS } from '../wire/methods.ts';
import { resultType } from './result-type.ts';

test('every method has its type of result', () => {
  expect(Object.fromEntries(METHODS.map(({ name }) => [name, resultType(name)]))).toEqual({
    'im.message.add': 'number',
    'im.message.update': 'boolean',
    'imbot.message.add': 'number',
    'imbot.message.update': 'boolean',
    'imbot.command.answer': 'boolean',
    'imbot.v2.Chat.Message.send': '{ id: number; uuidMap: Record<string, number> }',
    'imbot.v2.Chat.Message.update': '{ result: boolean }',
    'imbot.v2.Command.answer': '{ result: boolean }',
  });
});

import { expect, test } from 'vitest';
import { METHODS } from '../wire/methods.ts';
import { findResult, type Result } from './find-result.ts';

const ID: Result = { key: null, isId: true };
const DONE: Result = { key: null, isId: false };
const WRAPPED: Result = { key: 'result', isId: false };

const EXPECTED: Record<(typeof METHODS)[number]['name'], Result> = {
  'im.message.add': ID,
  'im.message.update': DONE,
  'imbot.message.add': ID,
  'imbot.message.update': DONE,
  'imbot.command.answer': DONE,
  'imbot.v2.Chat.Message.send': { key: 'id', isId: true },
  'imbot.v2.Chat.Message.update': WRAPPED,
  'imbot.v2.Command.answer': WRAPPED,
};

test.each(METHODS.map(({ name }) => name))('%s', (name) => expect(findResult(name)).toEqual(EXPECTED[name]));

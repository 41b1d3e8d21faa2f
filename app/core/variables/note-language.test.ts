import { expect, test } from 'vitest';
import { type Design, newDesign } from '../keyboard/design.ts';
import { type FoundRequest, replaceWith } from '../request/take-request.ts';
import { noteLanguage } from './note-language.ts';
import { renameVariable } from './rename-variable.ts';

const found = (kind: string, message: string): FoundRequest => ({
  kind,
  method: 'im.message.add',
  botId: null,
  dialogId: '{{$chat}}',
  messageId: null,
  commandId: null,
  message,
  keyboard: { BUTTONS: ['{{make($x)}}', { TEXT: '{{uuid()}}', LINK: '{{uuid()}}' }] },
  others: null,
});
const take = (design: Design, one: FoundRequest) => noteLanguage(replaceWith(design, one), one);

test('variables that were read from code know its language, those of other texts do not', () => {
  const php = take(newDesign(''), found('php', 'Hi {{$id}}'));
  const language = { language: 'php' } as const;
  expect(php.variables).toEqual({
    $chat: language,
    $id: language,
    'make($x)': language,
    'uuid()': language,
    'uuid() 2': language,
  });
  expect(take(php, found('php', 'Hi {{$id}}'))).toBe(php);
  const sampled = { ...php, variables: { ...php.variables, $id: { sample: 7, ...language } } };
  expect(take(sampled, found('json', 'Hi {{$id}}')).variables).toEqual({ $id: { sample: 7 } });
  expect(take(newDesign(''), found('json', 'Hi {{$id}}')).variables).toBeUndefined();
});

test('nothing is noted of texts without variables', () => {
  const design = newDesign('Hi');
  const one: FoundRequest = { ...found('php', 'Hi'), dialogId: null, keyboard: null };
  expect(noteLanguage(design, one)).toBe(design);
});

test('another name is no longer what the code called it', () => {
  const design = take(newDesign(''), found('php', 'Hi {{$id}}'));
  const renamed = renameVariable({ ...design, variables: { $id: { sample: 7, language: 'php' } } }, '$id', 'id');
  expect(renamed.variables).toEqual({ id: { sample: 7 } });
});

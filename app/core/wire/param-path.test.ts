import { expect, test } from 'vitest';
import type { RequestField } from '../issue.ts';
import { newDesign } from '../keyboard/design.ts';
import { METHODS } from './methods.ts';
import { paramPath } from './param-path.ts';

test.each<[RequestField, string, string]>([
  ['method', '', ''],
  ['message', 'MESSAGE', 'fields.message'],
  ['dialogId', 'DIALOG_ID', 'dialogId'],
  ['messageId', 'MESSAGE_ID', 'messageId'],
  ['commandId', 'COMMAND_ID', 'commandId'],
  ['botId', 'BOT_ID', 'botId'],
])('%s is %s in version 1 and %s in version 2', (field, v1, v2) => {
  for (const method of METHODS) {
    const isV2 = method.name.includes('v2');
    expect(paramPath(method, field).join('.')).toBe(isV2 ? v2 : v1);
  }
});

test('what a method needs is written there', () => {
  for (const method of METHODS) {
    const params = method.write({
      ...newDesign('Hi'),
      method: method.name,
      dialogId: '1',
      messageId: '1',
      commandId: '1',
    });
    for (const need of method.needs.filter((one) => one !== 'botId')) {
      expect(params).toHaveProperty(paramPath(method, need).map(String));
    }
  }
});

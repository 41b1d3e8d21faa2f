import { describe, expect, it } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { clearingRemark } from './clearing-remark.ts';

describe('clearingRemark', () => {
  const told = (value: Json, params: JsonObject, method: string | null = null) =>
    clearingRemark(value, { kind: null, method, params, keyboard: value, message: null, remarks: [] }, 4);

  it.each<[string, Json, JsonObject, string, string]>([
    ['N in v1', 'N', { MESSAGE_ID: 1 }, 'info', 'takes the keyboard of the message away'],
    ['an empty text in v1', '', { message_id: 1 }, 'info', 'takes the keyboard of the message away'],
    ['null in v1', null, { MESSAGE_ID: 1 }, 'warning', 'ignores it'],
    ['N in v2', 'N', { messageId: 1, fields: {} }, 'info', 'takes the keyboard of the message away'],
    ['an empty text in v2', '', { messageId: 1, fields: {} }, 'warning', 'ignores it'],
  ])('%s', (_, value, params, severity, part) => {
    const remark = told(value, params);
    expect([remark.code, remark.at, remark.severity]).toEqual(['clears-keyboard', 4, severity]);
    expect(say(remark).en).toContain(part);
  });

  it('goes by the method as well', () => {
    expect(told('N', {}, 'im.message.update').code).toBe('clears-keyboard');
  });

  it('tells that other methods take nothing away', () => {
    expect(told('N', { DIALOG_ID: 1 }).code).toBe('pasted-empty-keyboard');
    expect(say(told('', { COMMAND_ID: 1, MESSAGE_ID: 1 })).ru).toContain('только методами update');
  });
});

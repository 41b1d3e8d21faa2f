import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { checkBlock, lateKeyboard, readContent, readContentV2, refuseKeyboard, typeError } from './portal-content.ts';
import { HELP, LINK } from './testdata/ask-portal.ts';

describe('portal content', () => {
  const HUGE = Array(400).fill(LINK);
  const BROKEN = [{ ...LINK, BG_COLOR: ['#fff'] }];

  describe('readContent', () => {
    it.each<[string, JsonObject, string[]]>([
      ['nothing', {}, []],
      ['all', { ATTACH: [{ MESSAGE: 'x' }], KEYBOARD: [LINK], MENU: [{ TEXT: 'x' }] }, ['ATTACH', 'KEYBOARD', 'MENU']],
      ['an empty keyboard', { KEYBOARD: [] }, []],
      ['a command with its bot', { KEYBOARD: [HELP], BOT_ID: 456 }, ['KEYBOARD']],
    ])('stores %s', (_, params, names) => {
      const content = readContent('im.message.add', params);
      expect('params' in content && Object.keys(content.params)).toEqual(names);
      expect(content).toMatchObject({ late: null });
    });

    it.each<[string, JsonObject, object]>([
      ['im.message.add', { ATTACH: 'x', KEYBOARD: 'x' }, { error: { code: 'ATTACH_ERROR' } }],
      ['im.message.add', { ATTACH: [{ M: 'x'.repeat(60_000) }] }, { error: { code: 'ATTACH_OVERSIZE' } }],
      ['im.message.add', { KEYBOARD: [HELP], MENU: 'x' }, { error: { code: 'KEYBOARD_ERROR' } }],
      ['im.message.add', { KEYBOARD: BROKEN, MENU: 'x' }, { outcome: 'crash' }],
      ['im.message.add', { MENU: 'x' }, { error: { code: 'MENU_ERROR' } }],
      ['im.message.add', { KEYBOARD: HUGE }, { late: { error: { code: 'PARAM_KEYBOARD_ERROR' } } }],
      ['imbot.command.answer', { KEYBOARD: HUGE, BOT_ID: 456 }, { error: { code: 'KEYBOARD_OVERSIZE' } }],
    ])('%s refuses %j', (method, params, reply) => {
      expect(readContent(method, params)).toMatchObject(reply);
    });
  });

  describe('readContentV2', () => {
    const send = 'imbot.v2.Chat.Message.send';
    const read = (method: string, fields: { attach?: JsonObject[] | string; keyboard?: JsonObject[] }) =>
      readContentV2(
        method,
        { botId: 456, fields },
        Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toUpperCase(), value])),
      );

    it('stores a command of the bot that sends it', () => {
      expect(read(send, { keyboard: [HELP] })).toMatchObject({
        params: { KEYBOARD: [{ BOT_ID: 456, COMMAND: 'help' }] },
      });
      expect(read('imbot.v2.Command.answer', { keyboard: [HELP] })).toEqual({ params: {}, late: null });
    });

    it.each([
      ['attach', { attach: 'x', keyboard: BROKEN }, 'PARAM_ATTACH_ERROR'],
      ['a useless keyboard', { keyboard: [{ TEXT: 'x' }] }, 'PARAM_KEYBOARD_ERROR'],
      ['a huge keyboard', { keyboard: HUGE }, 'PARAM_KEYBOARD_ERROR'],
      ['a TypeError', { keyboard: BROKEN }, '0'],
    ])('refuses %s', (_, fields, code) => {
      expect(read(send, fields)).toMatchObject({ error: { code, status: 400 } });
    });
  });

  it('has no objection to other outcomes', () => {
    expect(refuseKeyboard({ outcome: 'ignored' })).toBeNull();
    expect(refuseKeyboard({ outcome: 'removed' })).toBeNull();
    expect([lateKeyboard().error.code, typeError().error.code]).toEqual(['PARAM_KEYBOARD_ERROR', '0']);
  });
});

const block = { MESSAGE: 'x' };

describe('checkBlock', () => {
  it.each<[Json | undefined, string]>([
    [undefined, 'absent'],
    [null, 'absent'],
    ['', 'absent'],
    ['0', 'absent'],
    [0, 'absent'],
    [false, 'absent'],
    [[], 'absent'],
    [{}, 'absent'],
    [[block], 'stored'],
    [{ BLOCKS: [block] }, 'stored'],
    [block, 'stored'],
    [JSON.stringify([block]), 'stored'],
    [JSON.stringify({ ID: 1, BLOCKS: [block] }), 'stored'],
    ['[', 'wrong'],
    ['"x"', 'wrong'],
    [5, 'wrong'],
    [true, 'wrong'],
    [[{}], 'wrong'],
    [['x'], 'wrong'],
    [{ BLOCKS: [] }, 'wrong'],
    [{ BLOCKS: 'x' }, 'wrong'],
    [[{ MESSAGE: 'x'.repeat(59_985) }], 'oversize'],
    [[{ MESSAGE: 'x'.repeat(59_983) }], 'stored'],
  ])('%#', (value, outcome) => {
    expect(checkBlock(value, 'BLOCKS').outcome).toBe(outcome);
  });

  it('stores the list without its wrapper and without empty entries', () => {
    expect(checkBlock({ ITEMS: [block, {}, 'x'] }, 'ITEMS')).toEqual({ outcome: 'stored', value: [block] });
  });
});

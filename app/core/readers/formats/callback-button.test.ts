import { describe, expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import { callbackFields, commandsRemark, foreignRemark } from './callback-button.ts';

describe('callbackFields', () => {
  it.each([
    ['/start', { COMMAND: 'start' }],
    ['start', { COMMAND: 'start' }],
    ['vote yes please', { COMMAND: 'vote', COMMAND_PARAMS: 'yes please' }],
    ['vote:1', { COMMAND: 'callback', COMMAND_PARAMS: 'vote:1' }],
    ['{"a":1}', { COMMAND: 'callback', COMMAND_PARAMS: '{"a":1}' }],
    ['Да', { COMMAND: 'callback', COMMAND_PARAMS: 'Да' }],
    ['', { COMMAND: 'callback', COMMAND_PARAMS: '' }],
  ])('%s', (data, fields) => {
    expect(callbackFields(data)).toEqual(fields);
  });
});

describe('commandsRemark', () => {
  it('names each command once', () => {
    const told = commandsRemark([{ COMMAND: 'a' }, { COMMAND: 'b' }, { COMMAND: 'a' }, { LINK: '/' }], 7);
    expect(told).toMatchObject({ code: 'register-commands', severity: 'warning', at: 7 });
    expect(say(told).en).toContain(': a, b. Register');
    expect(say(told).ru).toContain(': a, b. Зарегистрируйте');
    expect(commandsRemark([{ LINK: '/' }], 0)).toBeNull();
  });

  it('shortens a long list', () => {
    const buttons = [...'abcdefg'].map((COMMAND) => ({ COMMAND }));
    expect(say(commandsRemark(buttons, 0)).en).toContain(': a, b, c, d, e, …. Register');
  });
});

describe('foreign remark', () => {
  it('shortens long lists and names', () => {
    const told = foreignRemark('VK', new Set(['x'.repeat(50), ...'abcdef']), 3);
    expect(told).toMatchObject({ code: 'no-counterpart', severity: 'warning', at: 3 });
    expect(say(told).en).toContain('in VK buttons: ');
    expect(say(told).ru).toContain(`${'x'.repeat(29)}…, a, b, c, d, …`);
  });

  it('has nothing to tell when all had a counterpart', () => {
    expect(foreignRemark('VK', new Set(), 0)).toBeNull();
  });
});

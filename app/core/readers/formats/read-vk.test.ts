import { describe, expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { readPlacedJson } from '../text/placed-json.ts';
import { wholeSource } from '../text/source.ts';
import { spanOf } from '../text/spans.ts';
import { readVk } from './read-vk.ts';

const keyboard = (action: JsonObject, more: JsonObject = {}) => ({ one_time: true, buttons: [[{ action, ...more }]] });

describe('readVk', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['text', { type: 'text', label: 'A' }, { ACTION: 'SEND', ACTION_VALUE: 'A' }],
    ['open_link', { type: 'open_link', label: 'A', link: 'https://e.com' }, { LINK: 'https://e.com' }],
    ['callback', { type: 'callback', label: 'A', payload: '{"command":"go"}' }, { COMMAND: 'go' }],
    [
      'callback with more',
      { type: 'callback', label: 'A', payload: { command: 'go', x: 1 } },
      { COMMAND: 'go', COMMAND_PARAMS: '{"x":1}' },
    ],
    [
      'callback of another shape',
      { type: 'callback', label: 'A', payload: { b: 1 } },
      { COMMAND: 'callback', COMMAND_PARAMS: '{"b":1}' },
    ],
    ['open_app', { type: 'open_app', label: 'A', app_id: 1 }, {}],
  ])('translates %s', (_, action, fields) => {
    expect(readVk(keyboard(action), 0)?.keyboard).toEqual([[{ TEXT: 'A', ...fields, DISPLAY: 'LINE' }]]);
  });

  it.each([
    ['primary', 'primary'],
    ['positive', 'primary'],
    ['negative', 'alert'],
    ['secondary', 'secondary'],
    ['default', undefined],
    ['toString', undefined],
  ])('paints %s', (color, token) => {
    const painted = token === undefined ? {} : { BG_COLOR_TOKEN: token };
    const button = { TEXT: 'A', ACTION: 'SEND', ACTION_VALUE: 'A', DISPLAY: 'LINE', ...painted };
    expect(readVk(keyboard({ type: 'text', label: 'A' }, { color }), 0)?.keyboard).toEqual([[button]]);
  });

  it.each<[string, Json]>([
    ['alone', keyboard({ type: 'text', label: 'A' })],
    ['in a message', { message: 'Hi', keyboard: keyboard({ type: 'text', label: 'A' }) }],
    ['as a text', { message: 'Hi', keyboard: JSON.stringify(keyboard({ type: 'text', label: 'A' })) }],
  ])('knows a keyboard %s', (_, value) => {
    expect(readVk(value, 0)?.keyboard).toHaveLength(1);
  });

  it('takes nothing else for one', () => {
    for (const value of [null, [], {}, { buttons: [] }, { buttons: [{ TEXT: 'A' }] }, { keyboard: [] }]) {
      expect(readVk(value, 0)).toBeNull();
    }
  });

  it('tells what is lost', () => {
    const read = readVk({ message: 'Hi', keyboard: keyboard({ type: 'text', label: 'A', payload: '{"a":1}' }) }, 3);
    expect(read).toMatchObject({ message: 'Hi', remarks: [{ code: 'no-counterpart', at: 3 }] });
    expect(say(readVk(keyboard({ type: 'location' }), 0)?.remarks[0]).en).toContain('location');
  });

  it.each([
    [
      'rows',
      '{"buttons": [[{"action": {"type": "text", "label": "A"}}], [{"action": {"type": "text", "label": "B"}}]]}',
      '{"action": {"type": "text", "label": "B"}}',
    ],
    ['a text', '{"message": "Hi", "keyboard": "{\\"buttons\\":[[{\\"action\\":{}}],[{\\"action\\":{}}]]}"}', null],
  ])('each button leads to where %s held it', (_, text, shown) => {
    const rows = readVk(readPlacedJson(wholeSource(text))?.value ?? null, 0)?.keyboard as readonly (readonly Json[])[];
    const [row, button] = [spanOf(rows, 1), spanOf(rows[1], 0)];
    expect(text.slice(row?.from, row?.to)).toBe(shown === null ? text.slice(text.indexOf('"{'), -1) : `[${shown}]`);
    expect(button === null ? null : text.slice(button.from, button.to)).toBe(shown);
  });
});

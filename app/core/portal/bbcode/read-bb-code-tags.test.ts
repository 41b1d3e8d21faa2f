import { describe, expect, test } from 'vitest';
import { type BbNode, FORMATS, loneTag, openTag } from './bb-code-nodes.ts';

const children: readonly BbNode[] = [{ kind: 'text', text: '/help' }];

describe('openTag', () => {
  test.each<[string, string | undefined, object | null]>([
    ['b', undefined, { kind: 'mark', mark: 'b' }],
    ['s', undefined, { kind: 'mark', mark: 's' }],
    ['i', '1', null],
    ['size', '20', { kind: 'size', size: 20 }],
    ['size', '7', { kind: 'size', size: 8 }],
    ['size', '31', { kind: 'size', size: 30 }],
    ['size', '9999', { kind: 'size', size: 30 }],
    ['size', '12px', { kind: 'size', size: 12 }],
    ['size', '14PT', { kind: 'size', size: 14 }],
    ['size', 'big', null],
    ['size', '-4', null],
    ['size', undefined, null],
    ['color', '#abc', { kind: 'color', color: '#abc' }],
    ['color', '#AABBCC', { kind: 'color', color: '#AABBCC' }],
    ['color', 'red', null],
    ['color', '#abcd', null],
    ['color', '#abc;}', null],
    ['color', undefined, null],
    ['url', 'https://x.y', { kind: 'link', address: 'https://x.y' }],
    ['url', undefined, { kind: 'link', address: '/help' }],
    ['url', '', null],
    ['user', '5', { kind: 'mention', of: 'user', target: '5' }],
    ['user', 'all', { kind: 'mention', of: 'user', target: 'all' }],
    ['user', 'Ann', null],
    ['user', undefined, null],
    ['chat', '5', { kind: 'mention', of: 'chat', target: '5' }],
    ['chat', 'imol|7', { kind: 'mention', of: 'chat', target: 'imol|7' }],
    ['chat', 'x|7', null],
    ['context', 'chat5/41017', { kind: 'mention', of: 'context', target: 'chat5/41017' }],
    ['context', 'chat5', null],
    ['put', undefined, { kind: 'action', action: 'PUT', value: '/help' }],
    ['send', '/start', { kind: 'action', action: 'SEND', value: '/start' }],
    ['call', '+491', { kind: 'action', action: 'CALL', value: '+491' }],
    ['call', '', null],
    ['quote', undefined, null],
    ['constructor', undefined, null],
  ])('[%s] with %j', (name, value, expected) => {
    const wrap = openTag(name, value);
    expect(wrap === null ? null : wrap(children)).toEqual(expected && { ...expected, children });
  });
});

describe('loneTag', () => {
  const icon = (width: number, height: number, title = '') => ({
    kind: 'icon',
    address: '/i.png',
    title,
    width,
    height,
  });
  test.each<[string, string, object | null]>([
    ['disk', '123', { kind: 'file', id: '123' }],
    ['disk', '', null],
    ['disk', '1 2', null],
    ['timestamp', '1645844720 format=SHORT_TIME_FORMAT', { kind: 'time', at: 1645844720, format: 'SHORT_TIME_FORMAT' }],
    ['timestamp', '0 FORMAT=format_date', { kind: 'time', at: 0, format: 'FORMAT_DATE' }],
    ['timestamp', '1 format=d.m.Y', null],
    ['timestamp', '1 format=RELATIVE', null],
    ['timestamp', '1', null],
    ['timestamp', 'now format=FORMAT_DATE', null],
    ['timestamp', `${'9'.repeat(13)} format=FORMAT_DATE`, null],
    ['icon', '/i.png', icon(20, 20)],
    ['icon', '/i.png size=30 title=Unicorn', icon(30, 30, 'Unicorn')],
    ['icon', '/i.png title=A long title size=30', icon(30, 30, 'A long title')],
    ['icon', '/i.png width=10', icon(10, 10)],
    ['icon', '/i.png height=40 width=10', icon(10, 40)],
    ['icon', '/i.png size=900', icon(100, 100)],
    ['icon', '/i.png SIZE=0', icon(1, 1)],
    ['icon', '/i.png size=big', icon(20, 20)],
    ['icon', '', null],
    ['icon', ' x', null],
  ])('[%s=%s]', (name, value, expected) => {
    expect(loneTag(name, value)).toEqual(expected);
  });

  test('the portal has thirteen formats, and each is a date', () => {
    expect(new Set(FORMATS).size).toBe(13);
    for (const format of FORMATS) expect(loneTag('timestamp', `5 format=${format}`)).toMatchObject({ at: 5, format });
  });
});

import { describe, expect, it } from 'vitest';
import type { Reader } from '../text/reading.ts';
import { readJavascript, readPhp } from './read-source.ts';

const requests = (reader: Reader, text: string) => reader(text).candidates.map(({ method, value }) => [method, value]);

describe('what a call was given', () => {
  it('is changed no more by what is assigned behind it, and the next call is one more request', () => {
    const text = `const data = { A: 1, KEYBOARD: [{ TEXT: 'a' }] };
      await axios.post(URL + 'im.message.add', data);
      data.MESSAGE_ID = 5;
      data.KEYBOARD = [{ TEXT: 'b' }];
      await axios.post(URL + 'im.message.update', data);`;
    expect(requests(readJavascript, text)).toEqual([
      ['im.message.add', { A: 1, KEYBOARD: [{ TEXT: 'a' }] }],
      ['im.message.update', { A: 1, KEYBOARD: [{ TEXT: 'b' }], MESSAGE_ID: 5 }],
    ]);
  });

  it('keeps the lists that stood under names in it', () => {
    const text = `<?php $rows = [['TEXT' => 'a']];
      call('im.message.add', ['KEYBOARD' => $rows]);
      $rows[] = ['TEXT' => 'b'];
      call('im.message.update', ['KEYBOARD' => $rows]);`;
    expect(requests(readPhp, text)).toEqual([
      ['im.message.add', { KEYBOARD: [{ TEXT: 'a' }] }],
      ['im.message.update', { KEYBOARD: [{ TEXT: 'a' }, { TEXT: 'b' }] }],
    ]);
  });

  it('is one request when nothing has changed until the next call', () => {
    const text = "const d = { KEYBOARD: [1] };\nf('im.message.add', d);\nf('im.message.add', d);";
    expect(requests(readJavascript, text)).toEqual([['im.message.add', { KEYBOARD: [1] }]]);
  });
});

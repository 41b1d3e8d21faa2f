import { describe, expect, it } from 'vitest';
import { readPasted } from '../read-pasted.ts';

const LIST = [{ TEXT: 'A', LINK: 'https://a.b/' }];
const TEXT = JSON.stringify(LIST);

describe('a keyboard that is sent as a text', () => {
  it.each<[string, string, unknown]>([
    [
      'PHP, in fields',
      "<?php CRest::call('imbot.v2.Chat.Message.update', ['botId' => 7, 'messageId' => 9, 'fields' => ['keyboard' => json_encode([['TEXT' => 'A', 'LINK' => 'https://a.b/']])]]);",
      { botId: 7, messageId: 9, fields: { keyboard: TEXT } },
    ],
    [
      'JavaScript, of a name',
      "const kb = [{ TEXT: 'A', LINK: 'https://a.b/' }];\nb24.callMethod('im.message.add', { DIALOG_ID: 'chat1', KEYBOARD: JSON.stringify(kb) });",
      { DIALOG_ID: 'chat1', KEYBOARD: TEXT },
    ],
    [
      'Python, in a body that is one itself',
      'import json\nimport requests\n\nif True:\n    requests.post(url + "im.message.add", data=json.dumps({"DIALOG_ID": "chat1", "KEYBOARD": json.dumps([{"TEXT": "A", "LINK": "https://a.b/"}])}))',
      { DIALOG_ID: 'chat1', KEYBOARD: TEXT },
    ],
    [
      'JavaScript, a list in a body that is a text',
      "fetch(url + 'im.message.add', { method: 'POST', body: JSON.stringify({ DIALOG_ID: 'chat1', KEYBOARD: [{ TEXT: 'A', LINK: 'https://a.b/' }] }) });",
      { DIALOG_ID: 'chat1', KEYBOARD: LIST },
    ],
  ])('%s', (_, text, params) => {
    const { keyboard, written, keyboardPlaces } = readPasted(text);
    expect(keyboard?.BUTTONS).toEqual(LIST);
    expect(written?.params).toEqual(params);
    expect(text.slice(...(keyboardPlaces.get('/BUTTONS/0/LINK') ?? [0, 0]))).toContain('https://a.b/');
  });
});

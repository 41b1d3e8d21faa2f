const METHOD = 'imbot.v2.Chat.Message.update';
const OUTCOMES = ['stored', 'removed', 'no-keyboard', 'ignored', 'KEYBOARD_ERROR'] as const;

/** What a conversion to imbot.v2 can say, with every wording of it. */
export const CONVERT_PHRASES = {
  'convert-method': [{ from: 'imbot.message.update', to: METHOD }],
  'convert-names': [{ renamed: ['BOT_ID → botId', 'MESSAGE → fields.message'] }],
  'convert-token': [{ wasClient: true }, { wasClient: false }],
  'convert-author': [{ isUpdate: true }, { isUpdate: false }],
  'convert-now-read': [{ names: ['REPLY_ID'] }],
  'convert-result': [{ to: 'result.id' }],
  'convert-silent': [{ isUpdate: true }, { isUpdate: false }],
  'convert-no-twin': [{ name: 'MENU', method: METHOD }],
  'convert-unread': [{ name: 'fields', method: METHOD }],
  'convert-stored': [
    { before: 'stored', after: 'stored', lost: 2 },
    ...OUTCOMES.map((before) => ({ before, after: 'ignored', lost: 0 }) as const),
  ],
  'convert-needs': [{ name: 'botId' }, { name: 'dialogId' }, { name: 'messageId' }, { name: 'commandId' }],
  'convert-task-bot': [{ isNew: true }, { isNew: false }],
} as const;

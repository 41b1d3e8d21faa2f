/** The methods that a design can be written for. */
export type MethodName =
  | 'im.message.add'
  | 'im.message.update'
  | 'imbot.message.add'
  | 'imbot.message.update'
  | 'imbot.command.answer'
  | 'imbot.v2.Chat.Message.send'
  | 'imbot.v2.Chat.Message.update'
  | 'imbot.v2.Command.answer';

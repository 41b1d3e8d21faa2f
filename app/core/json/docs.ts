const SITE = 'https://apidocs.bitrix24.com/api-reference';

/** Addresses of the pages of the official documentation that this project rests on. */
export const DOCS = {
  keyboards: `${SITE}/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html`,
  formatting: `${SITE}/chats/messages/formatting.html`,
  messageAdd: `${SITE}/chats/messages/im-message-add.html`,
  messageUpdate: `${SITE}/chats/messages/im-message-update.html`,
  botAdd: `${SITE}/chat-bots/outdated/messages/imbot-message-add.html`,
  botUpdate: `${SITE}/chat-bots/outdated/messages/imbot-message-update.html`,
  commandAnswer: `${SITE}/chat-bots/outdated/commands/imbot-command-answer.html`,
  commandEvent: `${SITE}/chat-bots/outdated/commands/events/on-im-command-add.html`,
  v2Events: `${SITE}/chat-bots/chat-bots-v2/imbot.v2/events/events.html`,
  v2CommandAnswer: `${SITE}/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html`,
  v2Send: `${SITE}/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html`,
  v2Update: `${SITE}/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html`,
  botRegister: `${SITE}/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html`,
  commandRegister: `${SITE}/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html`,
  dialogMessages: `${SITE}/chats/messages/im-dialog-messages-get.html`,
  webhooks: 'https://apidocs.bitrix24.com/local-integrations/local-webhooks.html',
} as const;

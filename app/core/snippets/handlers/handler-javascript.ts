/** The handler for Node.js 18 and later. Commands come as expressions of the language, with the declarations of their variables. */
export function handlerJavascript(commands: readonly string[], declared = ''): string {
  const cases = commands.map(
    (command) => `    case ${command}:\n      return 'Answer to /' + command + ' ' + params;\n`,
  );
  return String.raw`// Answers the commands of one keyboard. Node.js 18 or later, nothing to install: node handler.mjs
//
// All secrets come from environment variables:
//   B24_WEBHOOK_URL        https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/
//   B24_APPLICATION_TOKEN  the auth[application_token] of your portal's events
//   B24_BOT_TOKEN          the botToken of imbot.v2.Bot.register
//   B24_CLIENT_ID          the CLIENT_ID of imbot.register, for bots of the first version
//   PORT                   8080 unless set
//
// https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html

import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const { B24_WEBHOOK_URL = '', B24_APPLICATION_TOKEN = '', B24_BOT_TOKEN = '', B24_CLIENT_ID = '' } = process.env;

${declared}/** What the bot says to a command; null to say nothing. */
function reply(command, params) {
  switch (command) {
${cases.join('')}    default:
      return null;
  }
}

async function call(method, params) {
  let answer;
  try {
    const response = await fetch(B24_WEBHOOK_URL.replace(/\/+$/, '') + '/' + method, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(params),
    });
    answer = await response.json();
  } catch {
    // The error itself may contain the address of the webhook, which is a password.
    answer = { error: 'no answer' };
  }
  if (answer?.error) console.error(method + ': ' + answer.error);
}

/** ONIMBOTV2COMMANDADD: one command, with its slash. */
async function answerV2(form) {
  const command = (form.get('data[command][command]') ?? '').replace(/^\//, '');
  const message = reply(command, form.get('data[command][params]') ?? '');
  if (message === null) return;
  await call('imbot.v2.Command.answer', {
    botId: Number(form.get('data[bot][id]')),
    botToken: B24_BOT_TOKEN,
    commandId: Number(form.get('data[command][id]')),
    messageId: Number(form.get('data[message][id]')),
    dialogId: form.get('data[chat][dialogId]'),
    fields: { message },
  });
}

/** ONIMCOMMANDADD: one or several commands by their ids, without the slash. */
async function answerV1(form) {
  for (const [name, id] of form) {
    const start = /^(data\[COMMAND\]\[\d+\])\[COMMAND_ID\]$/.exec(name)?.[1];
    if (start === undefined) continue;
    const message = reply(form.get(start + '[COMMAND]') ?? '', form.get(start + '[COMMAND_PARAMS]') ?? '');
    if (message === null) continue;
    await call('imbot.command.answer', {
      COMMAND_ID: Number(id),
      MESSAGE_ID: Number(form.get(start + '[MESSAGE_ID]')),
      MESSAGE: message,
      CLIENT_ID: B24_CLIENT_ID,
    });
  }
}

/** Compares hashes, so that the time taken tells nothing about the token. */
function isPortal(token) {
  const hash = (text) => createHash('sha256').update(text).digest();
  return B24_APPLICATION_TOKEN !== '' && timingSafeEqual(hash(token), hash(B24_APPLICATION_TOKEN));
}

async function handle(request, response) {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 1_000_000) return request.destroy();
  }
  const form = new URLSearchParams(body);
  if (!isPortal(form.get('auth[application_token]') ?? '')) {
    response.writeHead(403).end();
    return;
  }
  // The portal does not wait for the answer of the bot.
  response.end('ok');
  if (form.get('event') === 'ONIMBOTV2COMMANDADD') await answerV2(form);
  if (form.get('event') === 'ONIMCOMMANDADD') await answerV1(form);
}

// A request that is cut off must not end the process.
const server = createServer((request, response) => handle(request, response).catch(() => response.destroy()));
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log('Listening on http://127.0.0.1:' + server.address().port + '/');
});
`;
}

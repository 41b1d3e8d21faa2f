import type { JsonObject } from '../json/json.ts';
import type { CodeLanguage } from '../keyboard/design.ts';
import type { SnippetRequest } from '../snippets/snippet.ts';

/** Wherever a variable can stand: as a piece of a text, as a value of any type, in a text of JSON, and as a whole button. */
export const VARIABLE_REQUEST: SnippetRequest = {
  method: 'imbot.message.add',
  params: {
    BOT_ID: '{{bot.id}}',
    DIALOG_ID: '={{ $json.dialog }}',
    MESSAGE: "Здравствуйте, {{user['name']}}'@!\n{{first}}{{second}}",
    KEYBOARD: {
      BUTTONS: [
        { TEXT: '{{first}}{{second}}', LINK: '{{url}}', WIDTH: '{{width}}' },
        '{{makeButton(1)}}',
        { TYPE: 'NEWLINE' },
        { TEXT: "It's {{имя клиента}} \\ $x", LINK: 'https://{{host}}/deal/{{</script> */ ?> --> id}}/' },
        { TEXT: '{{params}}', COMMAND: 'go', COMMAND_PARAMS: '{"id":"{{first}}","n":{{count}}}' },
      ],
      BOT_ID: '{{bot.id}}',
    },
    ATTACH: '[{"MESSAGE":"a {{url}}","X":"[\\"{{first}}\\"]"}]',
  },
};

const button = (text: string, link: string, entry: string): SnippetRequest => ({
  method: 'imbot.v2.Chat.Message.send',
  params: {
    botId: 7,
    dialogId: `{{${link}}}`,
    fields: { message: `Hi {{${text}}}!`, keyboard: [{ TEXT: `{{${text}}}`, LINK: `/a/{{${link}}}` }, `{{${entry}}}`] },
  },
});

/** Requests that were read from code, by its language: what leads to a value there is taken up by code of the language. */
export const OWN_REQUESTS: Readonly<Record<CodeLanguage, SnippetRequest>> = {
  php: button("$deal['ID']", '$this->link', '...array_map(fn($x) => makeButton($x), $list)'),
  javascript: button('this.title', 'deal.links[0]', '...list.map((x) => makeButton(x))'),
  python: button('self.title', 'deal["link"]', '*[make_button(x) for x in items]'),
  go: button('deal.Title', 'deal.Link', 'makeButton(deal)'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell.
  curl: button('$TITLE', '${LINK}', 'make_button'),
  n8n: button('$json.title', "$('Deal').item.json.link", '$json.buttons[0]'),
};

/** The same with a secret that is a variable. */
export const TOKEN_PARAMS: JsonObject = { botId: 7, botToken: '{{process.env.BOT_TOKEN}}', fields: { message: 'Hi' } };

const SITE = { TEXT: 'Site', LINK: 'https://example.com/', DISPLAY: 'LINE' };
const HELP = { TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' };

/** One button, as a keyboard of its own. */
const button = (fields: object) => writeButtons([{ TEXT: 'Site', ...fields, DISPLAY: 'LINE' }]);
const look = (fields: object) => writeButtons([{ ...SITE, ...fields }]);
const request = (fields: object) => JSON.stringify(fields, null, 2);
const send = (fields: object) => request({ DIALOG_ID: 'chat42', MESSAGE: 'Hello', ...fields });
const bot = (fields: object) => request({ BOT_ID: 7, BUTTONS: [{ ...HELP, ...fields }] });

/** For a code a text that raises it; a test sees that each does. Those of the look and the actions can be opened in the designer. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  'buttons-key': '{"buttons": [{"TEXT": "Site", "LINK": "/"}]}',
  'empty-keyboard': send({ KEYBOARD: { BUTTONS: [] } }),
  'empty-row': writeButtons([SITE, { TYPE: 'NEWLINE' }, { TYPE: 'NEWLINE' }, SITE]),
  'nested-row': writeButtons([[SITE, SITE], [SITE]]),
  'newline-fields': writeButtons([SITE, { TYPE: 'NEWLINE', TEXT: 'New row' }, SITE]),
  'newline-type': writeButtons([SITE, { TYPE: true }, SITE]),
  'not-a-button': writeButtons([SITE, 'Help']),
  'only-newlines': writeButtons([{ TYPE: 'NEWLINE' }]),
  'single-button': send({ KEYBOARD: SITE }),
  'stored-keyboard': writeButtons([
    { TYPE: 'BUTTON', BOT_ID: 0, ...SITE, LINK: '/?a=1&amp;b=2', WAIT: 'N', VOTE: 'N' },
  ]),
  'text-keyboard': send({ KEYBOARD: '[{"TEXT":"Site","LINK":"/","DISPLAY":"LINE"}]' }),
  'unknown-type': writeButtons([{ TYPE: 'LINK', ...SITE }]),
  'unknown-values': button({ LINK: '{{address}}' }),
  'text-missing': writeButtons([{ LINK: '/', DISPLAY: 'LINE' }]),
  'text-not-string': button({ TEXT: 5, LINK: '/' }),
  'text-zero': button({ TEXT: '0', LINK: '/' }),
  'text-invisible': button({ TEXT: '\u00a0', LINK: '/' }),
  'torn-character': '[{"TEXT": "Site \\ud83d", "LINK": "/"}]',
  'action-case': button({ ACTION: 'Send', ACTION_VALUE: 'Hello' }),
  'action-empty': button({ LINK: '' }),
  'action-no-value': button({ ACTION: 'PUT' }),
  'action-undocumented': button({ ACTION: 'HELP', ACTION_VALUE: '12345' }),
  'action-unknown': button({ ACTION: 'OPEN', ACTION_VALUE: 'https://example.com/' }),
  'call-number': button({ ACTION: 'CALL', ACTION_VALUE: 'Maria' }),
  'call-number-form': button({ ACTION: 'CALL', ACTION_VALUE: '+1 (202) 555-0100' }),
  'dialog-id': button({ ACTION: 'DIALOG', ACTION_VALUE: 'general' }),
  function: look({ FUNCTION: 'alert(1)' }),
  'no-action': button({}),
  'several-actions': look({ ACTION: 'PUT', ACTION_VALUE: 'Hello' }),
  'value-list': button({ ACTION: 'PUT', ACTION_VALUE: ['Hello'] }),
  'value-not-string': button({ ACTION: 'PUT', ACTION_VALUE: 5 }),
  'value-without-action': look({ ACTION_VALUE: 'Hello' }),
  'link-blank': button({ LINK: ' https://example.com/' }),
  'link-escaped': button({ LINK: '/?a=1&amp;b=2' }),
  'link-mailto': button({ LINK: 'mailto:maria@example.com' }),
  'link-no-host': button({ LINK: 'https://' }),
  'link-no-scheme': button({ LINK: 'example.com' }),
  'link-not-string': button({ LINK: 5 }),
  'link-scheme': button({ LINK: 'bx://v2/' }),
  'link-scheme-case': button({ LINK: 'HTTPS://example.com/' }),
  'link-slashes': button({ LINK: 'https:/example.com/' }),
  'link-tel': button({ LINK: 'tel:+12025550100' }),
  'command-blank': bot({ COMMAND: 'help me' }),
  'command-invalid': bot({ COMMAND: 5 }),
  'command-no-bot': send({ KEYBOARD: [HELP] }),
  'command-params-not-string': bot({ COMMAND_PARAMS: { id: 5 } }),
  'command-slash': bot({ COMMAND: '/help' }),
  'command-useless': bot({ COMMAND: '/' }),
  'command-without-bot': send({ KEYBOARD: [HELP] }),
  'params-lines': bot({ COMMAND_PARAMS: 'one\ntwo' }),
  'params-long': bot({ COMMAND_PARAMS: 'x'.repeat(300) }),
  'params-without-command': look({ COMMAND_PARAMS: 'one' }),
  'bot-from-keyboard': send({ KEYBOARD: { BOT_ID: 7, BUTTONS: [HELP] } }),
  'two-bots': send({ BOT_ID: 8, KEYBOARD: { BOT_ID: 7, BUTTONS: [HELP] } }),
  'wrong-bot': send({ BOT_ID: 'my bot', KEYBOARD: [HELP] }),
  'app-deprecated': button({ APP_ID: 7 }),
  'app-id-empty': button({ APP_ID: 0 }),
  'app-id-not-number': button({ APP_ID: 'shop' }),
  'app-params-not-string': button({ APP_ID: 7, APP_PARAMS: { id: 5 } }),
  'params-without-app': look({ APP_PARAMS: 'id=5' }),
  'all-disabled': look({ DISABLED: 'Y' }),
  'block-without-command': look({ BLOCK: 'Y' }),
  'low-contrast': look({ BG_COLOR: '#ffffff', TEXT_COLOR: '#eeeeee' }),
  'nothing-on-computers': look({ CONTEXT: 'MOBILE' }),
  'nothing-on-phones': look({ CONTEXT: 'DESKTOP' }),
  'stacked-row': writeButtons([
    { TEXT: 'Yes', LINK: '/yes' },
    { TEXT: 'No', LINK: '/no' },
  ]),
  'unknown-context': look({ CONTEXT: 'WEB' }),
  'unknown-display': writeButtons([{ ...SITE, DISPLAY: 'Line' }]),
  'unknown-token': look({ BG_COLOR_TOKEN: 'green' }),
  'wide-button': look({ WIDTH: 400 }),
  'wide-row': writeButtons(Array.from({ length: 6 }, (_, at) => ({ ...SITE, TEXT: `Long caption ${at + 1}` }))),
  'wrong-color': look({ BG_COLOR: 'red' }),
  'wrong-default-color': request({ BUTTONS: [SITE], COLORS: { BG_COLOR: 'red' } }),
  'wrong-flag': look({ DISABLED: true }),
  'wrong-width': look({ WIDTH: '120px' }),
  'dropped-field': look({ ID: 5 }),
  'dropped-key': request({ TITLE: 'Menu', BUTTONS: [SITE] }),
  'empty-field': look({ BG_COLOR: '' }),
  'list-as-value': look({ BG_COLOR: ['#fff'] }),
  'misnamed-field': '[{"text": "Site", "link": "/"}]',
  'misnamed-key': request({ BOTID: 7, BUTTONS: [SITE] }),
  'schema-key': request({ $schema: 'https://example.com/keyboard.schema.json', BUTTONS: [SITE] }),
  'undocumented-key': request({ VOTE: 'Y', BUTTONS: [SITE] }),
  'deprecated-method':
    "CRest::call('imbot.message.add', ['BOT_ID' => 7, 'DIALOG_ID' => 'chat42', 'MESSAGE' => 'Hello',\n  'KEYBOARD' => [['TEXT' => 'Site', 'LINK' => '/']]]);",
  'message-empty':
    "CRest::call('im.message.add', ['DIALOG_ID' => 'chat42', 'MESSAGE' => '',\n  'KEYBOARD' => [['TEXT' => 'Site', 'LINK' => '/']]]);",
  'no-dialog': request({ MESSAGE: 'Hello', KEYBOARD: [SITE] }),
  'wrong-dialog': send({ DIALOG_ID: 'general', KEYBOARD: [SITE] }),
  'wrong-id': request({ MESSAGE_ID: 'last', KEYBOARD: [SITE] }),
  'written-beside-fields':
    "CRest::call('imbot.v2.Chat.Message.send', ['botId' => 7, 'dialogId' => 'chat42', 'message' => 'Hello',\n  'keyboard' => [['TEXT' => 'Site', 'LINK' => '/']]]);",
  'written-inside-fields':
    "CRest::call('im.message.add', ['fields' => ['DIALOG_ID' => 'chat42', 'MESSAGE' => 'Hello',\n  'KEYBOARD' => [['TEXT' => 'Site', 'LINK' => '/']]]]);",
  'written-lower-case':
    "CRest::call('im.message.add', ['DIALOG_ID' => 'chat42', 'MESSAGE' => 'Hello',\n  'KEYBOARD' => ['buttons' => [['text' => 'Site', 'link' => '/']]]]);",
  'written-misspelt':
    "CRest::call('im.message.add', ['BOD_ID' => 7, 'DIALOG_ID' => 'chat42', 'MESSAGE' => 'Hello',\n  'KEYBOARD' => [['TEXT' => 'Help', 'COMMAND' => 'help']]]);",
  'written-other-names':
    "CRest::call('imbot.v2.Chat.Message.send', ['BOT_ID' => 7, 'DIALOG_ID' => 'chat42', 'MESSAGE' => 'Hello',\n  'KEYBOARD' => [['TEXT' => 'Site', 'LINK' => '/']]]);",
  'written-text':
    "CRest::call('imbot.v2.Chat.Message.update', ['botId' => 7, 'messageId' => 5,\n  'fields' => ['keyboard' => json_encode([['TEXT' => 'Site', 'LINK' => '/']])]]);",
  'written-two-bots':
    "CRest::call('im.message.add', ['BOT_ID' => 8, 'DIALOG_ID' => 'chat42', 'MESSAGE' => 'Hello',\n  'KEYBOARD' => ['BOT_ID' => 7, 'BUTTONS' => [['TEXT' => 'Help', 'COMMAND' => 'help']]]]);",
  'written-bot-inside':
    "CRest::call('im.message.add', ['DIALOG_ID' => 'chat42', 'MESSAGE' => 'Hello',\n  'KEYBOARD' => ['BOT_ID' => 7, 'BUTTONS' => [['TEXT' => 'Help', 'COMMAND' => 'help']]]]);",
  'written-bot-outside':
    "CRest::call('imbot.v2.Chat.Message.update', ['botId' => 7, 'messageId' => 5,\n  'fields' => ['keyboard' => ['BUTTONS' => [['TEXT' => 'Help', 'COMMAND' => 'help']]]]]);",
  'written-alone': "CRest::call('im.message.add', [['TEXT' => 'Site', 'LINK' => '/']]);",
  'written-no-use':
    "CRest::call('im.message.update', ['DIALOG_ID' => 'chat42', 'MESSAGE_ID' => 5,\n  'KEYBOARD' => [['TEXT' => 'Site', 'LINK' => '/']]]);",
  'clears-keyboard': "CRest::call('im.message.update', ['MESSAGE_ID' => 5, 'KEYBOARD' => []]);",
  'no-keyboard': "CRest::call('im.message.add', ['DIALOG_ID' => 'chat42', 'MESSAGE' => 'Hello']);",
  'menu-no-keyboard':
    "CRest::call('im.message.add', ['DIALOG_ID' => 'chat42', 'MESSAGE' => 'Hello', 'MENU' => [['TEXT' => 'Site', 'LINK' => '/']]]);",
  'nothing-found': 'Hello',
  'several-keyboards': "$first = [['TEXT' => 'One', 'LINK' => '/1']];\n$second = [['TEXT' => 'Two', 'LINK' => '/2']];",
  'under-a-condition':
    "$keyboard = [['TEXT' => 'Site', 'LINK' => '/']];\nif ($isAdmin) $keyboard[] = ['TEXT' => 'Settings', 'LINK' => '/settings'];",
  'dynamic-expression': "$keyboard = [['TEXT' => $name, 'LINK' => '/']];",
  'json-missing-comma': '{"BUTTONS": [{"TEXT": "Site" "LINK": "/"}]}',
  'json-trailing-comma': '{"BUTTONS": [{"TEXT": "Site", "LINK": "/"},]}',
  'json-single-quotes': "{'BUTTONS': [{'TEXT': 'Site', 'LINK': '/'}]}",
  'json-key-quotes': '{BUTTONS: [{"TEXT": "Site", "LINK": "/"}]}',
  'json-unclosed-bracket': '{"BUTTONS": [{"TEXT": "Site", "LINK": "/"}]',
  'json-word': '{"BUTTONS": [{"TEXT": "Site", "LINK": "/", "DISABLED": True}]}',
  'json-comment': '{"BUTTONS": [{"TEXT": "Site", "LINK": "/"}]} // the menu',
  'json-wrong-bracket': '{"BUTTONS": [{"TEXT": "Site", "LINK": "/"]}}',
  'json-arrow': '{"BUTTONS" => [{"TEXT": "Site", "LINK": "/"}]}',
  'json-missing-colon': '{"BUTTONS" [{"TEXT": "Site", "LINK": "/"}]}',
  'json-extra-comma': '{"BUTTONS": [{"TEXT": "Site",, "LINK": "/"}]}',
  'json-inner-quote': '{"BUTTONS": [{"TEXT": "The "best" site", "LINK": "/"}]}',
  'json-value-quotes': '{"BUTTONS": [{"TEXT": Site, "LINK": "/"}]}',
  'json-escape': '{"BUTTONS": [{"TEXT": "Si\\te \\x", "LINK": "/"}]}',
  'json-number': '{"BUTTONS": [{"TEXT": "Site", "LINK": "/", "WIDTH": 0120}]}',
  'json-after-end': '[{"TEXT": "Site", "LINK": "/"}];',
  'webhook-http': 'http://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/',
  'webhook-no-rest': 'https://example.bitrix24.com/company/',
  'webhook-only-portal': 'https://example.bitrix24.com/',
  'webhook-rest3': 'https://example.bitrix24.com/rest/api/1/xxxxxxxxxxxxxxxx/',
  'webhook-secret-missing': 'https://example.bitrix24.com/rest/1/',
};

/** A keyboard as people write it: an entry a line. */
function writeButtons(entries: readonly unknown[]): string {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry).replace(/":/g, '": ').replace(/,"/g, ', "')}`);
  return `[\n${lines.join(',\n')}\n]`;
}

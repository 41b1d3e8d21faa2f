import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../json/json.ts';
import { hostileText, inRows } from '../testdata/arbitraries.ts';
import { writeInAnyStyle } from '../testdata/random-code.ts';
import { soak } from '../testdata/soak.ts';
import { readPasted } from './read-pasted.ts';

type Write = (value: Json) => string;
/** What stands around the keyboard: its buttons, and the parameters beside it. */
type Program = (write: Write, buttons: readonly JsonObject[], params: JsonObject) => string;

const whole = (buttons: readonly JsonObject[], params: JsonObject) => ({ ...params, KEYBOARD: { BUTTONS: buttons } });

const PROGRAMS: Readonly<Record<Parameters<typeof writeInAnyStyle>[0], readonly Program[]>> = {
  php: [
    (write, buttons, params) => `<?php\n$r = CRest::call('im.message.add', ${write(whole(buttons, params))});\n`,
    (write, buttons, params) =>
      `$keyboard = ${write({ BUTTONS: buttons })};\n$params = ${write(params)};\n$params['KEYBOARD'] = $keyboard;\nCRest::call('im.message.add', $params);`,
    (write, buttons, params) =>
      `<?php\nfunction kb() {\n  return ${write({ BUTTONS: buttons })};\n}\nCRest::call('im.message.add', array_merge(${write(params)}, ['KEYBOARD' => kb()]));`,
    (write, buttons, params) =>
      `$buttons = [];\n${buttons.map((one) => `$buttons[] = ${write(one)};\n`).join('')}CRest::call('im.message.add', ${write(params)} + ['KEYBOARD' => ['BUTTONS' => $buttons]]);`,
    (write, buttons, params) =>
      `$p = ${write(params)};\n$p['KEYBOARD'] = json_encode(${write({ BUTTONS: buttons })}, JSON_UNESCAPED_UNICODE);\n$ch = curl_init($hook . 'im.message.add');\ncurl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($p));`,
  ],
  javascript: [
    (write, buttons, params) =>
      `BX24.callMethod('im.message.add', ${write(whole(buttons, params))}, (result) => show(result));`,
    (write, buttons, params) =>
      `const keyboard = ${write({ BUTTONS: buttons })};\nawait b24.callMethod("im.message.add", { ...${write(params)}, KEYBOARD: keyboard });`,
    (write, buttons, params) =>
      `const buttons = [];\n${buttons.map((one) => `buttons.push(${write(one)});\n`).join('')}axios.post(hook + 'im.message.add', Object.assign({}, ${write(params)}, { KEYBOARD: { BUTTONS: buttons } }));`,
    (write, buttons, params) =>
      `fetch(url + '/im.message.add.json', { method: 'POST', body: JSON.stringify(${write(whole(buttons, params))}) })`,
    (write, buttons, params) =>
      `function kb() {\n  return ${write({ BUTTONS: buttons })};\n}\nconst send = () => call('im.message.add', { KEYBOARD: kb(), ...${write(params)} });`,
  ],
  python: [
    (write, buttons, params) => `b24.call("im.message.add", ${write(whole(buttons, params))})`,
    (write, buttons, params) =>
      `keyboard = ${write({ BUTTONS: buttons })}\nparams = ${write(params)}\nparams["KEYBOARD"] = keyboard\nbx.callMethod("im.message.add", **params)`,
    (write, buttons, params) =>
      `def kb():\n    return ${write({ BUTTONS: buttons })}\n\nrequests.post(f"{HOOK}im.message.add", json={**${write(params)}, "KEYBOARD": kb()})`,
    (write, buttons, params) =>
      `buttons = []\n${buttons.map((one) => `buttons.append(${write(one)})\n`).join('')}requests.post(url + "im.message.add", json=dict(${write(params)}, KEYBOARD={"BUTTONS": buttons}))`,
  ],
};

const label = fc.oneof(
  fc.constantFrom('Да', 'Open "it"', "it's", 'Ещё 👍', 'a\nb', '[b]x[/b]', 'C:\\dir'),
  hostileText,
);
const button: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ TEXT: label, LINK: fc.constantFrom('/a', 'https://example.com/?a=1&b=2#c') }),
  fc.record({ TEXT: label, COMMAND: fc.constant('do'), COMMAND_PARAMS: label }),
  fc.record({
    TEXT: label,
    ACTION: fc.constantFrom('SEND', 'PUT'),
    ACTION_VALUE: label,
    BG_COLOR: fc.constant('#ff0000'),
  }),
);
const list = inRows(button, 4);

const programs = (Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[]).flatMap((language) =>
  PROGRAMS[language].map((program, i) => [language, i + 1, program] as const),
);

test.each(programs)(
  'a program in %s (%s) holds its keyboard, in whatever style it is written',
  (language, _, program) => {
    fc.assert(
      fc.property(list, label, fc.infiniteStream(fc.nat()), (buttons, message, numbers) => {
        const chance = (below: number) => numbers.next().value % below;
        const write: Write = (value) => writeInAnyStyle(language, value, chance);
        const text = program(write, buttons, { DIALOG_ID: 'chat1', MESSAGE: message });
        const { method, dialogId, message: said, keyboard, keyboards } = readPasted(text);
        const read = [method, dialogId, said, keyboard?.BUTTONS, keyboards.length];
        expect(read, text).toEqual(['im.message.add', 'chat1', message, buttons, 1]);
      }),
      // Always the same ones: of many thousand such programs one or two look more like another language.
      { seed: 1, numRuns: soak(20, 500) },
    );
  },
);

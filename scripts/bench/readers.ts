import { readPasted } from '../../app/core/readers/read-pasted.ts';

const RUNS = 3;
const BUTTON = { TEXT: 'Открыть заявку', COMMAND: 'open', COMMAND_PARAMS: 'id=48&tab=1', DISPLAY: 'LINE' };
const php = (button: object) =>
  `['${Object.entries(button)
    .map(([key, value]) => `${key}' => '${value}`)
    .join("', '")}']`;

/** How one button is written in each kind of text, and what stands around and between them. */
const KINDS: Readonly<
  Record<string, readonly [button: (one: object) => string, begin: string, end: string, between: string]>
> = {
  json: [JSON.stringify, '{"BUTTONS":[', ']}', ','],
  php: [php, "<?php $keyboard = ['BUTTONS' => [", ']];', ',\n'],
  javascript: [
    (one) => JSON.stringify(one).replace(/"(\w+)":/g, '$1: '),
    'const keyboard = { BUTTONS: [',
    '] };',
    ',\n',
  ],
  python: [JSON.stringify, "params = {'KEYBOARD': [", ']}', ',\n'],
  go: [JSON.stringify, 'p := b24.Params{"KEYBOARD": []b24.Params{', '}}', ',\n'],
};

/** Milliseconds to read a text of about this many characters, and to read the same as JSON where it is the floor. */
export function timeReaders(size: number): readonly { kind: string; read: number; length: number; floor: number }[] {
  return Object.entries(KINDS).map(([kind, [write, begin, end, between]]) => {
    const one = write(BUTTON);
    const count = Math.floor(size / (one.length + between.length));
    const text = begin + Array.from({ length: count }, () => one).join(between) + end;
    const json = JSON.stringify({ BUTTONS: Array.from({ length: count }, () => BUTTON) });
    let [read, floor] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // The best of a few: other programs may take the machine away for a while.
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      const { keyboard } = readPasted(text);
      const done = performance.now();
      JSON.parse(json);
      const after = performance.now();
      if (keyboard === null) throw new Error(`${kind}: nothing was read`);
      read = Math.min(read, done - start);
      floor = Math.min(floor, after - done);
    }
    return { kind, read, length: text.length, floor };
  });
}

import { isJsonList, type Json } from '../../app/core/json/json.ts';
import { newDesign } from '../../app/core/keyboard/design.ts';
import { isEmojiOnly } from '../../app/core/portal/bbcode/bb-code-nodes.ts';
import { readBbCode } from '../../app/core/portal/bbcode/read-bb-code.ts';
import { parseLenient } from '../../app/core/portal/php/parse-lenient.ts';
import { readJsonText } from '../../app/core/readers/formats/read-json.ts';
import { readPasted } from '../../app/core/readers/read-pasted.ts';
import { wholeSource } from '../../app/core/readers/text/source.ts';
import { findSecrets } from '../../app/core/request/find-secrets.ts';
import { readKeyboard } from '../../app/core/request/read-keyboard.ts';
import { readWebhook } from '../../app/core/request/read-webhook.ts';
import { ACTION_RULES, LOOK_RULES, makeCheck, REQUEST_RULES } from '../../app/core/rules/check-design.ts';
import type { Rule } from '../../app/core/rules/kit/rule.ts';
import { damage, PIECES, randomFrom } from '../../app/core/testdata/damaged-text.ts';
import keyboards from '../../app/core/testdata/keyboards.jsonl?raw';

/** One line of the table, in milliseconds. `floor`: what JSON.stringify takes for the same input. */
interface Measured {
  readonly name: string;
  readonly ms: number;
  readonly floor: number;
  readonly budget: number;
}

const files = import.meta.glob<string>('/app/core/testdata/snippets/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const CORPUS = Object.entries(files).flatMap(([name, text]) => (/\.expected\.|index\.json/.test(name) ? [] : [text]));
const DAMAGED = 2_000;
/** As many as a portal stores at most. */
const BUTTONS = 374;

const BUTTON = { COMMAND: 'help', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'primary', BG_COLOR: '#29619b', TEXT_COLOR: '#fff' };
const lines = (text: string) => text.trim().split('\n');
const people = lines(keyboards).flatMap((line) => {
  const { keyboard } = JSON.parse(line) as { keyboard: Json };
  return isJsonList(keyboard) ? keyboard : [];
});
const fill = (make: (i: number) => Json): Json => Array.from({ length: BUTTONS }, (_, i) => make(i));
const someButtons = fill((i) => people[i % people.length] ?? null);
const rightButtons = fill((i) => (i % 3 === 2 ? { TYPE: 'NEWLINE' } : { TEXT: `Да ${i}`, ...BUTTON }));
const wrongButtons = fill((i) => ({
  TEXT: `Кнопка ${i}`,
  COMMAND: 'help',
  DISPLAY: i % 3 ? 'LINE' : 'line',
  BG_COLOR: i % 2 ? '#29619b' : 'red',
  TEXT_COLOR: '#fff',
  BLOCK: i % 5 ? 'N' : true,
}));
const repeated = (pieces: readonly string[], length: number) =>
  pieces.map((piece) => piece.repeat(Math.ceil(length / piece.length)));

/** Every budget, measured: the best of several runs, of the slowest input where there are several. */
export function measureBudgets(): Measured[] {
  const webhooks = ['a', ',', '"', "$'", 'https://', '/rest/', '\\"', 'curl '];
  const json = ['{"', '[{"a":', '\\"', '["a",'];
  const lenient = [
    '['.repeat(200_000),
    '['.repeat(100_000) + ']'.repeat(100_000),
    `{${' '.repeat(300_000)}x`,
    `[${'"'.repeat(200_001)}`,
    `[${','.repeat(200_000)}x]`,
  ];
  const random = randomFrom(20_260);
  const damaged = Array.from({ length: DAMAGED }, (_, i) => damage(CORPUS[i % CORPUS.length] ?? '', CORPUS, random));
  return [
    rules('what buttons do, as people write them', ACTION_RULES, someButtons, 2),
    rules('how buttons look, full of mistakes', LOOK_RULES, wrongButtons, 10),
    rules('a request and its looks, nothing wrong', [...REQUEST_RULES, ...LOOK_RULES], rightButtons, 2),
    slowest('A secret in 60 kB', repeated(['token', 'a-', '/rest/1/', '='], 60_000), findSecrets, 20),
    slowest('A webhook in 100 kB', repeated(webhooks, 100_000), readWebhook, 200),
    slowest('JSON without end, 100 kB', repeated(json, 100_000), (text) => readJsonText(wholeSource(text)), 50),
    slowest('A literal as a portal reads it, 200 kB', lenient, parseLenient, 2000),
    slowest('4,000 flags before a letter', [`${'🇩🇪👍🏽'.repeat(4_000)}x`], (text) => isEmojiOnly(readBbCode(text)), 20),
    slowest('Any reader, 10 kB of one thing repeated', repeated(PIECES, 10_000), readPasted, 200),
    slowest(`Any reader, the slowest of ${DAMAGED} damaged texts`, damaged, readPasted, 200),
  ];
}

function rules(name: string, own: readonly Rule[], buttons: Json, budget: number): Measured {
  const keyboard = readKeyboard({ BOT_ID: 7, BUTTONS: buttons }).document;
  const check = makeCheck({ ...newDesign('Hi'), dialogId: 'chat1', keyboard });
  const ms = best(() => own.map((rule) => rule(check)));
  return { name: `Rules, ${BUTTONS} buttons: ${name}`, ms, floor: best(() => JSON.stringify(buttons)), budget };
}

/** The input that takes longest, each at its best. */
function slowest(name: string, texts: readonly string[], read: (text: string) => unknown, budget: number): Measured {
  const first = texts.map((text) => ({ text, ms: time(() => read(text)) })).toSorted((a, b) => b.ms - a.ms);
  const again = first.slice(0, 20).map(({ text }) => ({ text, ms: best(() => read(text)) }));
  const worst = again.reduce((a, b) => (b.ms > a.ms ? b : a));
  return { name, ms: worst.ms, floor: best(() => JSON.stringify(worst.text)), budget };
}

/** Other programs may take the machine away for a while: more runs for what is quick, few for what is slow. */
function best(run: () => unknown): number {
  let fastest = Number.POSITIVE_INFINITY;
  const end = performance.now() + 500;
  for (let i = 0; i < 5 || (i < 100 && performance.now() < end); i++) fastest = Math.min(fastest, time(run));
  return fastest;
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

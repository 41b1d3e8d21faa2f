import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isJsonObject, type Json } from '../core/json/json.ts';
import type { MethodName } from '../core/keyboard/design.ts';
import { anyJson } from '../core/testdata/arbitraries.ts';
import { soak } from '../core/testdata/soak.ts';
import type { Gate } from './call/connection.ts';
import { clearSent, deleteSent, updateSent } from './change-sent.ts';
import { connect, connectionId } from './connect.ts';
import { findConnection } from './connection-store.ts';
import { checkDialog, loadBots, loadRecent, searchTargets } from './directory/load-lists.ts';
import { targetsOf } from './directory/target-store.ts';
import { readMessage, readMessages } from './open/read-messages.ts';
import { readBack } from './read-back.ts';
import { sendDesign } from './send-store.ts';
import { findSent } from './sent-store.ts';
import { connectAnew, link, listSent, makeDesign } from './testdata/stand-in.ts';

/** Anything at all, and what a portal answers with something else in a place of it. */
const word = fc.constantFrom<Json>(null, true, false, 0, 1, -1, 1.5, 1e300, '', '0', '7', 'Y', '<b>', [], {}, '\u0000');
const shaped = fc.dictionary(
  fc.constantFrom(
    'ID',
    'id',
    'NAME',
    'name',
    'messages',
    'users',
    'items',
    'bots',
    'result',
    'type',
    'params',
    'user',
    'chat',
    'title',
    'rest',
  ),
  fc.oneof(
    { depthSize: 'small' },
    word,
    fc.array(word, { maxLength: 3 }),
    fc.array(
      fc.dictionary(
        fc.constantFrom('id', 'ID', 'text', 'name', 'params', 'author_id', 'title', 'type', 'avatar'),
        word,
      ),
      { maxLength: 3 },
    ),
  ),
) as fc.Arbitrary<Json>;
const result: fc.Arbitrary<Json> = fc.oneof(word, shaped, fc.array(shaped, { maxLength: 3 }), anyJson);
const answer: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: result.map((value) => JSON.stringify({ result: value, time: {} })) },
  {
    weight: 2,
    arbitrary: fc.tuple(result, result).map(([error, words]) => JSON.stringify({ error, error_description: words })),
  },
  { weight: 1, arbitrary: fc.tuple(result, result).map(([error, value]) => JSON.stringify({ result: value, error })) },
  { weight: 1, arbitrary: result.map((value) => JSON.stringify(value)) },
  {
    weight: 1,
    arbitrary: fc.tuple(result, fc.nat(40)).map(([value, cut]) => JSON.stringify({ result: value }).slice(0, -cut)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '<!DOCTYPE html><title>502 Bad Gateway</title>',
      '\uFEFF{"result":true}',
      `{"result":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      `{"result":[${'"x",'.repeat(50_000)}"x"]}`,
      '{"result":{"__proto__":{"id":5},"constructor":1}}',
    ),
  },
);
const status = fc.constantFrom(200, 200, 200, 400, 401, 403, 404, 500, 502, 503);
const answers = fc.array(fc.tuple(answer, status), { minLength: 1, maxLength: 4 });

let given: readonly (readonly [string, number])[] = [];
let asked: { method: string; text: string }[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  vi.stubGlobal('fetch', async (url: string) => {
    const [text = '', code = 200] = given[asked.length % given.length] ?? [];
    asked.push({ method: String(url).split('/').at(-1) ?? '', text });
    return new Response(text, { status: code });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What comes of an act, with all that it waits for between its tries. */
async function outcome<Result>(act: Promise<Result>): Promise<Result> {
  const done = act.finally(() => undefined);
  let isOver = false;
  void done.then(
    () => (isOver = true),
    () => (isOver = true),
  );
  for (let turn = 0; turn < 400 && !isOver; turn++) await vi.advanceTimersByTimeAsync(5_000);
  expect(isOver).toBe(true);
  return done;
}

/** The result in the last answer that was given to a method; undefined when there is none in it. */
function resultOf(method: string): Json | undefined {
  try {
    const parsed = JSON.parse(
      asked.findLast((one) => one.method === method)?.text.replace(/^\uFEFF/, '') ?? '',
    ) as Json;
    return isJsonObject(parsed) && !Object.hasOwn(parsed, 'error') ? parsed.result : undefined;
  } catch {
    return undefined;
  }
}

const isId = (value: Json | undefined) =>
  (typeof value === 'number' || typeof value === 'string') &&
  /^[1-9]\d*$/.test(String(value)) &&
  Number.isSafeInteger(Number(value));

async function tryAll(act: (design: ReturnType<typeof makeDesign>) => Promise<void>) {
  await fc.assert(
    fc.asyncProperty(answers, async (some) => {
      given = some;
      asked = [];
      await act(makeDesign({}, link('A')));
    }),
    { numRuns: soak(15, 5_000) },
  );
}

test.each<[MethodName, (result: Json | undefined) => boolean]>([
  ['im.message.add', isId],
  ['imbot.message.add', isId],
  ['imbot.v2.Chat.Message.send', (result) => isJsonObject(result ?? null) && isId((result as { id?: Json }).id)],
])('whatever a portal answers to %s, it counts as sent only with the number of a message', async (method, isDone) => {
  await tryAll(async (design) => {
    const phase = await outcome(sendDesign(connectAnew(), { ...design, method }, { kind: 'new' }));
    expect(phase.kind).toBe(isDone(resultOf(method)) ? 'sent' : 'failed');
  });
});

test('whatever a portal answers, a message is changed, cleared or deleted only when it says so', async () => {
  await tryAll(async (design) => {
    for (const act of ['updated', 'cleared', 'deleted'] as const) {
      const { id } = listSent(connectAnew());
      const acts = {
        updated: () => updateSent(id, design),
        cleared: () => clearSent(id),
        deleted: () => deleteSent(id),
      };
      asked = [];
      const done = await outcome(acts[act]());
      const method = act === 'deleted' ? 'im.message.delete' : 'im.message.update';
      const said = resultOf(method) === true;
      // That it is gone may also be seen when it is read.
      if (act !== 'deleted') expect(done).toBe(said);
      else if (said) expect(done).toBe(true);
      expect(findSent(id)?.state).toBe(done ? act : 'sent');
    }
  });
});

test('whatever a portal answers, it is connected only when it tells whose it is and what it may do', async () => {
  let portals = 0;
  await tryAll(async () => {
    portals += 1;
    const origin = `https://garbage${portals}.example.com`;
    const gate: Gate = { kind: 'webhook', webhook: { origin, prefix: '', user: '1', secret: 'xxxxxxxxxxxxxxxx' } };
    await outcome(connect(gate));
    const owner = resultOf('profile');
    const isTold = isJsonObject(owner ?? null) && isId((owner as { ID?: Json }).ID) && Array.isArray(resultOf('scope'));
    expect(findConnection(connectionId(gate))?.state).toBe(isTold ? 'ready' : 'failed');
  });
});

test('whatever a portal answers, lists and messages hold what has a number and a name as text, or say that they failed', async () => {
  await tryAll(async () => {
    const connection = connectAnew({ tokens: { clientId: '', botToken: 'token-of-a-bot' } });
    const { signal } = new AbortController();
    await outcome(Promise.all([loadRecent(connection), loadBots(connection)]));
    await outcome(searchTargets(connection, 'anna', signal));
    await outcome(checkDialog(connection, 'chat7', signal));
    const { recent, bots, ownBots, found, checked } = targetsOf(connection.id);
    for (const list of [recent, bots, ownBots]) {
      expect(list.loading).toBe(false);
      for (const target of list.targets)
        expect([typeof target.dialogId, typeof target.title]).toEqual(['string', 'string']);
    }
    expect(found?.loading).toBe(false);
    expect(checked.get('chat7')?.kind).not.toBe('checking');
    for (const read of [readMessages(connection, 'chat7', null, signal), readMessage(connection, 'chat7', 5, signal)]) {
      const page = await outcome(read);
      if (page && 'messages' in page)
        for (const one of page.messages)
          expect([Number.isSafeInteger(one.id), typeof one.text]).toEqual([true, 'string']);
    }
    const { id } = listSent(connection);
    await outcome(readBack(id));
    expect(findSent(id)?.busy).toBe(false);
  });
});

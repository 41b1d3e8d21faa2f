import { expect, test } from 'vitest';
import { showsColours, surroundingsOf } from './surroundings.ts';
import { run } from './testing/run.ts';
import { VERSION } from './version.ts';

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
])('colours with %j in a terminal (%j): %j', (env, isTerminal, shown) => {
  expect(showsColours(env, isTerminal)).toBe(shown);
});

/** A process whose standard input is these bytes, in pieces as a pipe may give them. */
const reading = (...bytes: readonly number[]) => {
  const stdin = bytes.map((byte) => Uint8Array.of(byte));
  return surroundingsOf({ ...process, stdout: process.stdout, stdin, cwd: () => '/', env: {} } as never).readInput();
};

test('the standard input is read whole, letters that arrive in two pieces too', async () => {
  expect(new TextDecoder().decode(await reading(...new TextEncoder().encode('[«Да»]')))).toBe('[«Да»]');
});

test('it tells its version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  expect(VERSION).toMatch(/^\d+\.\d+\.\d+/);
});

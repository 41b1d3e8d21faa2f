import { afterEach, expect, it, vi } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { newDesign } from '../../core/keyboard/design.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import type { Connection } from '../call/connection.ts';
import { testConnection } from '../testdata/connection.ts';
import { findObstacle, type Obstacle } from './find-obstacle.ts';
import { listTestCommands } from './list-test-commands.ts';

afterEach(() => vi.unstubAllGlobals());

const HELP = [{ TEXT: 'Help', COMMAND: 'help' }];
const find = (connection: Connection | null, keyboard: Json = HELP) => {
  const design = { ...newDesign(''), keyboard: readKeyboard(keyboard).document };
  return findObstacle(connection, design, listTestCommands(design.keyboard));
};
const ready = (change: Partial<Connection> = {}) => testConnection('example', change);

it.each<[Obstacle | null, Connection | null, Json?]>([
  [null, ready()],
  [null, ready({ scopes: null })],
  ['noConnection', null],
  ['noConnection', ready({ state: 'failed' })],
  ['checking', ready({ state: 'checking', scopes: null })],
  ['noScope', ready({ scopes: ['im'] })],
  ['noOwner', ready({ owner: null })],
  ['noCommands', ready(), []],
  ['noCommands', ready(), [{ TEXT: 'Site', LINK: 'https://example.com/' }]],
  ['noGoodCommands', ready(), [{ TEXT: 'x', COMMAND: '//help' }]],
  ['refused', ready(), [...HELP, { TEXT: 'x', LINK: 'https://example.com/', BG_COLOR: [] }]],
])('%s', (obstacle, connection, keyboard) => {
  expect(find(connection, keyboard)).toBe(obstacle);
});

it('says where the browser makes no tokens', () => {
  vi.stubGlobal('crypto', { getRandomValues: () => new Uint8Array(16) });
  expect(find(ready())).toBe('insecure');
});

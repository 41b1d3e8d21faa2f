import { afterEach, describe, expect, it, test, vi } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { newDesign } from '../../core/keyboard/design.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import type { Connection } from '../call/connection.ts';
import { testConnection } from '../testdata/connection.ts';
import { findObstacle, listTestCommands, type TestObstacle } from './find-obstacle.ts';

describe('find obstacle', () => {
  afterEach(() => vi.unstubAllGlobals());

  const HELP = [{ TEXT: 'Help', COMMAND: 'help' }];
  const find = (connection: Connection | null, keyboard: Json = HELP) => {
    const design = { ...newDesign(''), keyboard: readKeyboard(keyboard).document };
    return findObstacle(connection, design, listTestCommands(design.keyboard));
  };
  const ready = (change: Partial<Connection> = {}) => testConnection('example', change);

  it.each<[TestObstacle | null, Connection | null, Json?]>([
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
});

describe('list test commands', () => {
  const button = (fields: Json) => [{ TEXT: 'x', ...(fields as object) }] as Json;

  test.each<[string, Json, string[], string[]]>([
    ['no command', button({ LINK: 'https://example.com/' }), [], []],
    ['a command', button({ COMMAND: 'help' }), ['help'], []],
    ['with a slash', button({ COMMAND: '/help' }), ['help'], []],
    ['with two slashes', button({ COMMAND: '//help' }), [], ['/help']],
    ['a blank before the name', button({ COMMAND: ' help' }), [], [' help']],
    ['a zero', button({ COMMAND: '0' }), [], ['0']],
    ['a number', button({ COMMAND: 7 }), [], ['7']],
    ['behind a link', button({ COMMAND: '0', LINK: 'https://example.com/' }), [], []],
    ['written by SEND', button({ ACTION: 'SEND', ACTION_VALUE: '/go now' }), ['go'], []],
    ['each once', ['a', '//b', 'a', '//b', 'c d'].map((COMMAND) => ({ TEXT: 'x', COMMAND })), ['a', 'c'], ['/b']],
  ])('%s', (_, keyboard, names, skipped) => {
    expect(listTestCommands(readKeyboard(keyboard).document)).toEqual({ names, skipped });
  });
});

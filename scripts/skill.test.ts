import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportText } from '../app/core/index.ts';
import { words } from '../app/i18n/en/issues/words.ts';
import { COMMANDS } from '../cli/commands/commands.ts';
import { RESOURCE_TEMPLATES, RESOURCES } from '../cli/mcp/resources.ts';
import { TOOLS } from '../cli/mcp/tools/tools.ts';
import { inRoot } from './lib/root.mjs';

const read = (file: string) => readFileSync(inRoot(file), 'utf8');
const skill = read('skills/bitrix24-keyboards/SKILL.md');
const assistants = read('docs/assistants.md');

/** All that a pattern finds, each once. */
const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
const tools = TOOLS.map(({ listed }) => listed.name).sort();

test('the skill has the head that assistants look for', () => {
  const head = /^---\nname: ([a-z0-9-]+)\ndescription: (.+)\nlicense: MIT\n---\n/.exec(skill);
  expect(head?.[1]).toBe('bitrix24-keyboards');
  expect(head?.[2]?.length).toBeLessThanOrEqual(1024);
  expect(skill.split('\n').length).toBeLessThan(120);
});

describe.each([
  ['the skill', skill],
  ['docs/assistants.md', assistants],
])('%s', (_, text) => {
  test('names all tools and no other', () => {
    expect(found(text, /`((?:check|fix|preview|convert|write|list|get)_[a-z]+)`/g).sort()).toEqual(tools);
  });

  test('names commands and resources that there are', () => {
    const commands = found(text, /bitrix24-keyboard (\w+)/g).filter((name) => name !== 'bitrix24');
    expect(commands.filter((name) => !COMMANDS.some((command) => command.name === name))).toEqual([]);
    const uris = [
      ...RESOURCES.map(({ listed }) => listed.uri),
      ...RESOURCE_TEMPLATES.map(({ listed }) => listed.uriTemplate),
    ];
    expect(found(text, /(bitrix24-keyboard:\/\/[a-z0-9/{}]+)/g).filter((uri) => !uris.includes(uri))).toEqual([]);
  });
});

const MESSAGE = { DIALOG_ID: 'chat1', MESSAGE: 'Hi' };
const SITE = { TEXT: 'Site', LINK: '/' };

/** For each fact of the skill what breaks it. */
const FACTS = [
  { KEYBOARD: [{ TEXT: 'A', COMMAND: 'help' }] },
  { KEYBOARD: { BOT_ID: 5, BUTTONS: [{ TEXT: 'A', COMMAND: 'help' }] } },
  { KEYBOARD: [SITE, SITE] },
  { KEYBOARD: [[SITE], [SITE]] },
  { KEYBOARD: [SITE, { TEXT: 'A', LINK: 'www.example.com' }, { TEXT: 'B', LINK: 'tel:+12025550100' }] },
  { KEYBOARD: [{ text: 'A', link: '/' }] },
  {
    KEYBOARD: [
      SITE,
      { TEXT: 'A', ACTION: 'OPEN', ACTION_VALUE: 1 },
      { TEXT: 'B', ACTION: 'PUT' },
      { ...SITE, COMMAND: 'x' },
    ],
  },
  {
    KEYBOARD: [
      { ...SITE, DISABLED: true, BG_COLOR: '#f00' },
      { ...SITE, BG_COLOR_TOKEN: 'danger' },
    ],
  },
  { KEYBOARD: [{ TEXT: 'A' }] },
].map((params) => reportText(JSON.stringify({ ...MESSAGE, ...params }), { method: 'im.message.add' }));
const OTHERS = [
  reportText(JSON.stringify({ MESSAGE_ID: 5, MESSAGE: 'Hi', KEYBOARD: 'N' }), { method: 'im.message.update' }),
  reportText(JSON.stringify({ ...MESSAGE, BOT_ID: 5, KEYBOARD: [SITE] }), { method: 'imbot.v2.Chat.Message.send' }),
];

test('what the skill says of a portal, the checks say too', () => {
  const facts = skill.slice(skill.indexOf('## Ten facts'));
  expect(facts.match(/^\d+\. /gm)).toHaveLength(10);
  const said = found(facts, /`([a-z]+(?:-[a-z]+)+)`/g);
  expect(said.filter((code) => !Object.hasOwn(words, code))).toEqual([]);
  const codes = [...FACTS, ...OTHERS].flatMap(({ keyboards }) =>
    keyboards.flatMap(({ findings }) => findings.map(({ issue }): string => issue.code)),
  );
  expect(said.filter((code) => !codes.includes(code))).toEqual([]);
});

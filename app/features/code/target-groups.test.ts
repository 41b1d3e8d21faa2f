import { describe, expect, test } from 'vitest';
import { setBotId } from '../../core/keyboard/bot-id.ts';
import { type Design, newDesign } from '../../core/keyboard/design.ts';
import { EMPTY_KEYBOARD } from '../../core/keyboard/document.ts';
import { snippetTargets } from '../../core/snippets/write-snippet.ts';
import { DEFAULT_PREFERENCES } from '../../store/preferences.ts';
import { findSnippetTarget, groupOf, listVariables, missingIds, TARGET_GROUPS } from './target-groups.ts';
import { registrationTargetFor } from './written-code.ts';

describe('target groups', () => {
  test('each target stands in one group', () => {
    const grouped = TARGET_GROUPS.flatMap(({ targets }) => targets);
    expect(grouped.toSorted()).toEqual(snippetTargets.map(({ id }) => id).toSorted());
  });

  test('a target is found by its id, an unknown one is replaced', () => {
    expect(findSnippetTarget('go')).toMatchObject({ id: 'go', language: 'go' });
    expect(findSnippetTarget(DEFAULT_PREFERENCES.snippetTarget).id).toBe('php-crest');
    expect(findSnippetTarget('cobol').id).toBe(snippetTargets[0]?.id);
    expect(groupOf('bx24js').id).toBe('javascript');
  });
});

test.each([
  ['php-sdk', 'php-sdk'],
  ['php-onpremise', 'php-crest'],
  ['bx24js', 'js-fetch'],
  ['curl-powershell', 'curl-webhook'],
  ['go', 'php-crest'],
  ['json', 'php-crest'],
] as const)('registrations are written for %s as %s', (id, target) => expect(registrationTargetFor(id)).toBe(target));

describe('missing ids', () => {
  const BOT = setBotId(EMPTY_KEYBOARD, 456);

  test.each<[string, Partial<Design>, string]>([
    ['a message needs a dialog', {}, 'dialogId'],
    ['blanks are nothing', { dialogId: ' ' }, 'dialogId'],
    ['a message with a dialog', { dialogId: 'chat1' }, ''],
    ['an update needs no dialog', { method: 'im.message.update' }, 'messageId'],
    ['a bot', { method: 'imbot.message.add' }, 'botId dialogId'],
    ['a bot that is known', { method: 'imbot.message.add', keyboard: BOT, dialogId: '1' }, ''],
    ['an answer', { method: 'imbot.v2.Command.answer', keyboard: BOT }, 'commandId messageId dialogId'],
  ])('%s', (_, changes, expected) => {
    expect(missingIds({ ...newDesign('Hello'), ...changes }).join(' ')).toBe(expected);
  });
});

describe('list variables', () => {
  test.each([
    ['curl "$B24_WEBHOOK_URL/x" -d "$B24_BOT_TOKEN" # B24_WEBHOOK_URL', 'B24_WEBHOOK_URL B24_BOT_TOKEN'],
    ["getenv('B24_CLIENT_ID')", 'B24_CLIENT_ID'],
    ['XB24_WEBHOOK_URL B24_ b24_url', ''],
    ['', ''],
  ])('%s', (code, expected) => expect(listVariables(code).join(' ')).toBe(expected));
});

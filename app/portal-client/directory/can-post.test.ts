import { expect, test } from 'vitest';
import type { JsonObject } from '../../core/json/json.ts';
import { canPost } from './can-post.ts';

const needs = (can_post: string, role?: string): JsonObject => ({
  permissions: { can_post },
  ...(role === undefined ? {} : { role }),
});

test.each<[JsonObject, boolean | null]>([
  [{}, null],
  [{ text_field_enabled: true }, true],
  [{ text_field_enabled: 'N' }, false],
  [{ restrictions: { send: true } }, true],
  [{ restrictions: { send: false }, text_field_enabled: true }, false],
  [{ restrictions: [] }, null],
  [needs('member', 'MEMBER'), true],
  [needs('manager', 'member'), false],
  [needs('MANAGER', 'OWNER'), true],
  [needs('none', 'OWNER'), false],
  [needs('none'), false],
  [needs('member', 'GUEST'), false],
  [needs('member'), null],
  [needs('everybody', 'MEMBER'), null],
  [{ ...needs('owner', 'MEMBER'), text_field_enabled: true }, false],
  [{ role: 7, permissions: 'all', restrictions: null, text_field_enabled: 1 }, null],
])('%j: %s', (chat, expected) => {
  expect(canPost(chat)).toBe(expected);
});

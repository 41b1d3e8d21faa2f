import type { JsonObject } from '../../core/json.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { findMethod } from '../../core/wire/methods.ts';
import type { Webhook } from '../../core/wire/webhook-url.ts';

/** A test is a new message, whatever method the design is made for: an update would need a message to change. */
export const TEST_METHOD = 'im.message.add';

/** What keeps a message from being sent, in the order of the fields. */
export type Obstacle = 'webhook' | 'dialog' | 'message' | 'buttons';

/** The parameters of the test message, without TEMPLATE_ID. */
export function writeTest(design: Design): JsonObject {
  return findMethod(TEST_METHOD).write({ ...design, method: TEST_METHOD, dialogId: design.dialogId.trim() });
}

/** What equal messages have in common: portal, sender and parameters. Holds no secret. */
export function keyOf({ origin, prefix, user }: Webhook, params: JsonObject): string {
  return JSON.stringify([origin, prefix, user, params]);
}

export function findObstacles(design: Design, webhook: Webhook | null): readonly Obstacle[] {
  const missing: readonly (readonly [Obstacle, boolean])[] = [
    ['webhook', webhook === null],
    ['dialog', design.dialogId.trim() === ''],
    ['message', design.message.trim() === ''],
    ['buttons', design.keyboard.rows.every((row) => row.buttons.length === 0)],
  ];
  return missing.flatMap(([obstacle, stands]) => (stands ? [obstacle] : []));
}

/** Whether a portal would understand the text as the id of a dialog. `5abc` would go to user 5. */
export function isDialogId(text: string): boolean {
  return /^(?:chat[1-9]\d*|sg[1-9]\d*|[1-9]\d*|crm\|\w+\|\d+)$/i.test(text.trim());
}

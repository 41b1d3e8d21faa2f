import type { JsonObject } from '../../json/json.ts';

/** Stands for every secret of an event. */
export const FAKE_TOKEN = 'xxxxxxxx';

/** The hour that a token lives, in seconds. */
const LIFETIME = 3600;

/**
 * The `auth` block of an event for one user, `at` in milliseconds since 1970. No secret in it is real.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */
export function writeAuth(userId: number, at: number): JsonObject {
  return {
    access_token: FAKE_TOKEN,
    expires: Math.floor(at / 1000) + LIFETIME,
    expires_in: LIFETIME,
    scope: 'imbot',
    domain: 'example.bitrix24.com',
    server_endpoint: 'https://oauth.bitrix24.tech/rest/',
    status: 'F',
    client_endpoint: 'https://example.bitrix24.com/rest/',
    member_id: FAKE_TOKEN,
    user_id: userId,
    application_token: FAKE_TOKEN,
  };
}

/**
 * The REST revision that the documentation dates to May 2026, the month in which a portal's validator was measured. Which one that
 * portal had is not known.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/change-log.html
 */
export const CHECKED_REVISION = 36;

/** How a portal of this REST revision stands to what is known here. */
export function compareRevision(revision: number): 'same' | 'newer' | 'older' {
  if (revision === CHECKED_REVISION) return 'same';
  return revision > CHECKED_REVISION ? 'newer' : 'older';
}

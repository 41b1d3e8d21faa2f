import { DOCS } from '../../json/docs.ts';
import { type Phrase, phrase } from '../../json/issue.ts';
import type { ErrorName } from './error-codes.ts';
import type { ErrorRow } from './error-text.ts';
import { botErrors, registerErrors } from './error-texts-bot.ts';
import { messageErrors } from './error-texts-message.ts';
import { systemErrors } from './error-texts-system.ts';

type NamedRow = ErrorRow & { readonly name: ErrorName };

/** The pages that the families of errors rest on. */
const FAMILIES: readonly (readonly [page: string, rows: readonly NamedRow[]])[] = [
  [DOCS.messageUpdate, messageErrors],
  [DOCS.v2Send, botErrors],
  [DOCS.botRegister, registerErrors],
  [DOCS.webhooks, systemErrors],
];
const rows: readonly NamedRow[] = FAMILIES.flatMap(([, family]) => family);

/**
 * Plain words for an error a portal answered: `code` is its `error`, in any case, `description` its `error_description`.
 * The HTTP status is not asked, since documentation and portals disagree about it. `known` is false for a code that is in no table:
 * then show code and description beside the general advice.
 */
export function explainError(error: {
  readonly code: string;
  readonly description?: string | undefined;
  readonly method: string;
}): { known: boolean; title: Phrase; advice: Phrase } {
  // The many codes of REST 3.0 mean one thing here: no method of chats is there.
  const code = error.code
    .trim()
    .toUpperCase()
    .replace(/^(BITRIX_REST_V3_EXCEPTION)_.*/, '$1');
  const row = rows.find(
    (text) =>
      text.codes.includes(code) &&
      (text.method?.test(error.method) ?? true) &&
      (text.description?.test(error.description ?? '') ?? true),
  );
  const name = row?.name ?? 'unknown';
  return { known: row !== undefined, title: phrase(`error-${name}`, {}), advice: phrase(`error-${name}-advice`, {}) };
}

/** Every error that there are words for: the codes it comes with, what they mean, a page about them. Narrow ones stand first. */
export function listErrors(): readonly { codes: readonly string[]; title: Phrase; advice: Phrase; page: string }[] {
  return FAMILIES.flatMap(([page, family]) =>
    family.map(({ name, codes }) => ({
      codes,
      title: phrase(`error-${name}`, {}),
      advice: phrase(`error-${name}-advice`, {}),
      page,
    })),
  );
}

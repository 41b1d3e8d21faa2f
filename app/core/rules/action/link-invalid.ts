import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { phpField } from '../../portal/php/php.ts';
import { readPhone } from '../kit/read-phone.ts';
import type { FixLabel, RuleFinding } from '../kit/rule-codes.ts';
import { actionRule, type Carrier, isNothing } from './action-buttons.ts';
import { removeCarrier, soundFix } from './field-fix.ts';
import { type BadLink, type BadLinkCode, readBadLink } from './read-bad-link.ts';
import { untaken } from './untaken.ts';

const LABELS: Readonly<Partial<Record<BadLinkCode, FixLabel>>> = {
  'link-blank': { code: 'trim-the-spaces', params: {} },
  'link-scheme-case': { code: 'change-to-lower-case', params: {} },
  'link-slashes': { code: 'fix-the-beginning', params: {} },
};

/**
 * A LINK that the portal does not take: without a scheme, with another one or another case, or no text.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const linkInvalid = actionRule((button) => {
  const bad = button.winner === 'LINK' ? null : readBadLink(phpField(button.fields, 'LINK'));
  if (bad === null) return null;
  const { severity, winner } = untaken(button);
  const issue = { ...describe(bad, winner), severity, field: 'LINK' } as const;
  // The mended link would win over what runs now: that is for a person to decide.
  if (severity === 'warning') return { ...issue, fix: removeCarrier(button, 'LINK') };
  return { ...issue, ...soundFix(button, label(bad), mendLink) };
});

function describe({ code, rest = '' }: BadLink, winner: Carrier | null): RuleFinding {
  if (code !== 'link-scheme') return { code, params: { winner } };
  return { code, params: { scheme: rest.length > 20 ? '' : rest, winner } };
}

function label({ code, mended = '' }: BadLink): FixLabel {
  if (code === 'link-tel') return { code: 'turn-into-a-call', params: {} };
  return LABELS[code] ?? { code: 'add', params: { what: mended.startsWith('/') ? '/' : 'https://' } };
}

function mendLink(fields: Fields): FieldChanges {
  const bad = readBadLink(phpField(fields, 'LINK'));
  if (bad?.mended !== undefined) return { LINK: bad.mended };
  const free = isNothing(fields.ACTION) && isNothing(fields.ACTION_VALUE);
  if (bad?.code !== 'link-tel' || bad.rest === undefined || !free) return {};
  return { LINK: undefined, ACTION: 'CALL', ACTION_VALUE: readPhone(bad.rest).plain ?? bad.rest.trim() };
}

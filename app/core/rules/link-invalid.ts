import type { Localized } from '../issue.ts';
import type { Fields } from '../keyboard/document.ts';
import type { FieldChanges } from '../keyboard/set-fields.ts';
import { phpField } from '../portal/php.ts';
import { actionRule, isNothing } from './action-buttons.ts';
import { removeCarrier, soundFix } from './field-fix.ts';
import { type BadLink, type BadLinkCode, readBadLink } from './read-bad-link.ts';
import { readPhone } from './read-phone.ts';
import { untaken } from './untaken.ts';

const REASONS: Readonly<Record<BadLinkCode, Localized>> = {
  'link-not-string': { en: 'LINK must be a string with one address.', ru: 'LINK должен быть строкой с одним адресом.' },
  'link-blank': {
    en: 'the link begins with a space or an invisible character.',
    ru: 'ссылка начинается с пробела или невидимого символа.',
  },
  'link-scheme-case': {
    en: 'https:// and http:// must be in lower case.',
    ru: 'https:// и http:// пишутся только строчными буквами.',
  },
  'link-slashes': {
    en: 'the link must begin with https:// or http://, with the colon and both slashes.',
    ru: 'ссылка должна начинаться с https:// или http:// — двоеточие и две косые черты.',
  },
  'link-no-scheme': {
    en: 'the link must begin with https://, http:// or /.',
    ru: 'ссылка должна начинаться с https://, http:// или /.',
  },
  'link-mailto': {
    en: 'e-mail links do not work. Offer the address to copy: ACTION COPY.',
    ru: 'почтовые ссылки не работают. Предложите скопировать адрес: ACTION COPY.',
  },
  'link-tel': {
    en: 'a phone number is no link. To call it, use ACTION CALL.',
    ru: 'номер телефона — не ссылка. Для звонка есть ACTION CALL.',
  },
  'link-scheme': {
    en: 'only https://, http:// and / work in a link, not',
    ru: 'в ссылке работают только https://, http:// и /, но не',
  },
};

const LABELS: Readonly<Partial<Record<BadLinkCode, Localized>>> = {
  'link-blank': { en: 'Trim the spaces', ru: 'Убрать пробелы' },
  'link-scheme-case': { en: 'Change to lower case', ru: 'Сделать строчными' },
  'link-slashes': { en: 'Fix the beginning', ru: 'Исправить начало' },
};

/**
 * A LINK that the portal does not take: without a scheme, with another one or another case, or no text.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const linkInvalid = actionRule((button) => {
  const bad = button.winner === 'LINK' ? null : readBadLink(phpField(button.fields, 'LINK'));
  if (bad === null) return null;
  const issue = { ...untaken(button, 'LINK', reason(bad)), code: bad.code, field: 'LINK' };
  // The mended link would win over what runs now: that is for a person to decide.
  if (issue.severity === 'warning') return { ...issue, fix: removeCarrier(button, 'LINK') };
  return { ...issue, ...soundFix(button, label(bad), mendLink) };
});

function reason({ code, rest = '' }: BadLink): Localized {
  const { en, ru } = REASONS[code];
  if (code !== 'link-scheme') return { en, ru };
  const scheme = rest.length > 20 ? '' : ` ${rest}:`;
  return { en: `${en}${scheme || ' others'}.`, ru: `${ru}${scheme || ' другие схемы'}.` };
}

function label({ code, mended = '' }: BadLink): Localized {
  if (code === 'link-tel') return { en: 'Turn into a call', ru: 'Заменить на звонок' };
  const start = mended.startsWith('/') ? '/' : 'https://';
  return LABELS[code] ?? { en: `Add ${start}`, ru: `Добавить ${start}` };
}

function mendLink(fields: Fields): FieldChanges {
  const bad = readBadLink(phpField(fields, 'LINK'));
  if (bad?.mended !== undefined) return { LINK: bad.mended };
  const free = isNothing(fields.ACTION) && isNothing(fields.ACTION_VALUE);
  if (bad?.code !== 'link-tel' || bad.rest === undefined || !free) return {};
  return { LINK: undefined, ACTION: 'CALL', ACTION_VALUE: readPhone(bad.rest).plain ?? bad.rest.trim() };
}

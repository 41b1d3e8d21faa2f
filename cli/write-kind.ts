import {
  convertToV2,
  type Design,
  type MarkdownWord,
  terminalSafe,
  WRITTEN_KINDS,
  writeAs,
} from '../app/core/index.ts';
import { actions as actionsEn } from '../app/i18n/en/actions.ts';
import { exporting as exportingEn } from '../app/i18n/en/export.ts';
import { actions as actionsRu } from '../app/i18n/ru/actions.ts';
import { exporting as exportingRu } from '../app/i18n/ru/export.ts';
import { translate } from '../app/i18n/translate.ts';
import { type Surroundings, UsageError } from './command.ts';
import type { WordLanguage } from './say-in.ts';
import { tellAlready, tellConversion } from './tell-conversion.ts';

const WORDS = { en: { ...actionsEn, ...exportingEn }, ru: { ...actionsRu, ...exportingRu } } as const;
const NAMES = [...WRITTEN_KINDS.map(({ id }) => id), 'v2'].join(', ');

/** All that `--to` takes, one a line, with what it is. */
export function listKinds(): string {
  const lines = [
    ...WRITTEN_KINDS,
    { id: 'v2', what: 'the request as one of imbot.v2; what else is to change is said beside' },
  ];
  return lines.map(({ id, what }) => `${id.padEnd(12)}${what}\n`).join('');
}

/** The design as `--to` names it; what a conversion has to say goes beside the result. */
export function writeKind(
  to: string,
  design: Design,
  language: WordLanguage,
  around: Pick<Surroundings, 'err'>,
): string {
  const word = (name: MarkdownWord) => translate(WORDS[language][name], language);
  if (to === 'v2') {
    const conversion = convertToV2(design);
    around.err(conversion === null ? tellAlready(language) : terminalSafe(tellConversion(conversion, language)));
    return writeAs('request', conversion?.design ?? design, word);
  }
  const kind = WRITTEN_KINDS.find(({ id }) => id === to);
  if (kind === undefined) throw new UsageError(`--to ${to}: that cannot be written. What can: ${NAMES}.`);
  if (kind.id === 'list' && hasOthers(design)) {
    around.err('The list holds the buttons alone: what stands beside them, such as BOT_ID, is left out.\n');
  }
  return writeAs(kind.id, design, word);
}

function hasOthers({ keyboard: { wrapper } }: Design): boolean {
  const around = wrapper.kind === 'string' ? wrapper.inner : wrapper;
  return around.kind === 'object' && Object.keys(around.fields).length > 1;
}

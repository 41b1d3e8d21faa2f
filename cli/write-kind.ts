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
import { UsageError } from './command.ts';
import type { WordLanguage } from './say-in.ts';
import { tellAlready, tellConversion } from './tell-conversion.ts';

const WORDS = { en: { ...actionsEn, ...exportingEn }, ru: { ...actionsRu, ...exportingRu } } as const;
const NAMES = [...WRITTEN_KINDS.map(({ id }) => id), 'v2'].join(', ');
const LEFT_OUT = 'The list holds the buttons alone: what stands beside them, such as BOT_ID, is left out.\n';

/** All that `--to` takes, one a line, with what it is. */
export function listKinds(): string {
  const lines = [
    ...WRITTEN_KINDS,
    { id: 'v2', what: 'the request as one of imbot.v2; what else is to change is said beside' },
  ];
  return lines.map(({ id, what }) => `${id.padEnd(12)}${what}\n`).join('');
}

/** A design as another kind of text. */
interface WrittenDesign {
  readonly text: string;
  /** The design that was written: of `v2`, the converted one. */
  readonly design: Design;
  /** What is lost, or left to do; empty when there is nothing to say. */
  readonly notes: string;
}

/** The design as `--to` names it. */
export function writeKind(to: string, design: Design, language: WordLanguage): WrittenDesign {
  const word = (name: MarkdownWord) => translate(WORDS[language][name], language);
  if (to === 'v2') {
    const conversion = convertToV2(design);
    const notes = conversion === null ? tellAlready(language) : terminalSafe(tellConversion(conversion, language));
    const written = conversion?.design ?? design;
    return { text: writeAs('request', written, word), design: written, notes };
  }
  const kind = WRITTEN_KINDS.find(({ id }) => id === to);
  if (kind === undefined) throw new UsageError(`--to ${to}: that cannot be written. What can: ${NAMES}.`);
  const notes = kind.id === 'list' && hasOthers(design) ? LEFT_OUT : '';
  return { text: writeAs(kind.id, design, word), design, notes };
}

function hasOthers({ keyboard: { wrapper } }: Design): boolean {
  const around = wrapper.kind === 'string' ? wrapper.inner : wrapper;
  return around.kind === 'object' && Object.keys(around.fields).length > 1;
}

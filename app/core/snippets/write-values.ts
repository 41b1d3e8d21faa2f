import { ownValue } from '../json/json.ts';
import type { CodeLanguage } from '../keyboard/design.ts';
import { type SnippetOptions, type SnippetRequest, webhookParams } from './snippet.ts';
import { commentText } from './variables/comment-text.ts';
import {
  type MarkedParams,
  type MarkedUse,
  markVariables,
  type ValueKind,
  wholeUse,
} from './variables/mark-variables.ts';
import { nameAll } from './variables/name-variables.ts';
import { isOneExpression, isPlainReference, namesIn } from './variables/plain-reference.ts';

/** How a way of writing names and declares variables. */
export interface Naming {
  /** The language whose references it can take up as they are. */
  readonly language: CodeLanguage | null;
  /** Names that are never given, in small letters. */
  readonly reserved: ReadonlySet<string>;
  readonly join: (words: readonly string[]) => string;
  /** The name as code that reads it. */
  readonly refer: (name: string) => string;
  /** The lines in front of all declarations, for instance a comment that says what they are for. */
  readonly head: string;
  /** A line that declares a name, with a value to be replaced and where it comes from. */
  readonly declare: (name: string, kind: ValueKind, source: string) => string;
  /** Whether a source can be taken up wherever it comes from. */
  readonly isHarmless?: (source: string) => boolean;
}

/** The names that the code itself uses. */
export interface OwnNames {
  /** What no variable is called. */
  readonly taken: string;
  /** Of those, what means something else where the values are written: a reference to it is not taken up as it is. */
  readonly hidden?: string;
}

/** How code reads one use of a variable. */
export interface UseCode {
  readonly code: string;
  /** Whether the code declares it itself, and always as a text. */
  readonly isText: boolean;
}

/** A request whose variables have names in the code that is to be written. */
export interface NamedValues extends Pick<MarkedParams, 'uses' | 'split'> {
  /** With marks in the place of the variables. */
  readonly request: SnippetRequest;
  readonly read: (use: MarkedUse) => UseCode;
  /** Whether a text is, as a whole, a value of any type that is declared here. */
  readonly isOpen: (text: string) => boolean;
  /** The declarations of all variables that were read so far, and an empty line; nothing without any. */
  readonly declare: () => string;
}

/** The same for a call with a webhook: with the secret of a bot among the parameters, if it needs one. */
export function nameWebhookValues(
  naming: Naming,
  request: SnippetRequest,
  own: OwnNames,
  options: SnippetOptions = {},
): NamedValues {
  const stays = (source: string) => {
    const from = options.variables?.[source]?.language ?? options.language;
    return from !== undefined && from === naming.language && isPlainReference(from, source);
  };
  return nameValues(naming, { ...request, params: webhookParams(request, stays) }, own, options);
}

/** Finds the variables of a request and gives each a name, or takes it up as it stands in code of the same language. */
export function nameValues(
  naming: Naming,
  request: SnippetRequest,
  own: OwnNames,
  { language, variables = {} }: SnippetOptions = {},
): NamedValues {
  const said = (name: string) => ownValue(variables, name);
  const marked = markVariables(request.params, (name) => said(name)?.isText === true);
  const byName = groupByName(marked.uses);
  const hidden = new Set((own.hidden ?? '').split(' '));
  const verbatim = new Map<string, string>();
  for (const [name, uses] of byName) {
    const from = said(name)?.language ?? language;
    const source = uses[0]?.source ?? name;
    const isKnown = from !== undefined && from === naming.language && canStay(from, uses, hidden);
    if (isKnown || naming.isHarmless?.(source) === true) verbatim.set(name, source);
  }
  const around = [...verbatim.values()].flatMap(namesIn);
  const taken = new Set([...own.taken.split(' '), ...around].map((name) => name.toLowerCase()));
  const open = [...byName.keys()].filter((name) => !verbatim.has(name));
  const names = nameAll(open, naming.join, (name) => {
    const small = name.toLowerCase();
    return taken.has(small) || naming.reserved.has(small);
  });
  const kinds = new Map(open.map((name) => [name, kindOfAll(byName.get(name) ?? [])] as const));
  const used = new Set<string>();
  return {
    request: { ...request, params: marked.params },
    uses: marked.uses,
    split: marked.split,
    read: ({ name }) => {
      used.add(name);
      const given = names.get(name);
      if (given === undefined) return { code: verbatim.get(name) ?? name, isText: false };
      return { code: naming.refer(given), isText: byName.get(name)?.every(({ isValue }) => !isValue) === true };
    },
    isOpen: (text) => {
      const use = wholeUse(marked, text);
      return use !== null && names.has(use.name);
    },
    declare: () => {
      const lines = open
        .filter((name) => used.has(name))
        .map((name) => naming.declare(names.get(name) ?? name, kinds.get(name) ?? 'text', commentText(sourceOf(name))));
      const head = lines.join('') === '' ? '' : naming.head;
      return lines.length === 0 ? '' : `${head}${lines.join('')}\n`;
    },
  };

  function sourceOf(name: string): string {
    return byName.get(name)?.[0]?.source ?? name;
  }
}

function groupByName(uses: readonly MarkedUse[]): ReadonlyMap<string, readonly MarkedUse[]> {
  const byName = new Map<string, MarkedUse[]>();
  for (const use of uses) byName.set(use.name, [...(byName.get(use.name) ?? []), use]);
  return byName;
}

/** Whether a source can be written as it is into code of its own language. */
function canStay(language: CodeLanguage, uses: readonly MarkedUse[], hidden: ReadonlySet<string>): boolean {
  const source = uses[0]?.source ?? '';
  if (namesIn(source).some((name) => hidden.has(name))) return false;
  if (isPlainReference(language, source)) return true;
  // What makes buttons is left to the code that it was taken from: as a value it would be lost.
  if (!uses.every(({ kind }) => kind === 'button' || kind === 'data')) return false;
  const spread = SPREADS[language];
  if (spread === undefined) return false;
  const inList = uses.every(({ kind }) => kind === 'button');
  return isOneExpression(inList ? source.replace(spread, '') : source);
}

/** The languages that have calls in the place of values, and what stands in front of a list whose items are items of the list around it. */
const SPREADS: Partial<Record<CodeLanguage, RegExp>> = {
  php: /^\.\.\./,
  javascript: /^\.\.\./,
  python: /^\*(?!\*)/,
  go: /^(?!)/,
};

/** What a variable is declared as: a text where one of its uses is a piece of one. */
function kindOfAll(uses: readonly MarkedUse[]): ValueKind {
  const kinds = uses.map(({ kind }) => kind);
  if (uses.some(({ isValue, isBare }) => !isValue && !isBare)) return 'text';
  return kinds.find((kind) => kind === 'button' || kind === 'data') ?? (kinds.includes('text') ? 'text' : 'number');
}

import type { FixParams, IssueParams, None, PhraseParams } from '../../core/json/issue.ts';

/** What a text gets of its parameters: a phrase among them comes drawn, in the same language. */
type Drawn<Value> = Value extends { readonly code: string; readonly params: object } ? string : Value;

type DrawnParams<Params> = Params extends unknown ? { readonly [Name in keyof Params]: Drawn<Params[Name]> } : never;

/** The text for each code of a table: as it stands, or made of the parameters that core gives with the code. */
export type Texts<Table> = {
  readonly [Code in keyof Table]: [Table[Code]] extends [None] ? string : (params: DrawnParams<Table[Code]>) => string;
};

/** The words of one language for all that core has to say. */
export type Words = Texts<IssueParams & FixParams & PhraseParams>;

/** Anything that core has to say: an issue, what a fix is called, an explanation. */
export interface Sayable {
  readonly code: keyof Words;
  readonly params: object;
}

/** Puts it into words. */
export type Say = (said: Sayable) => string;

/** The words of a language as a function. */
export function sayer(words: Words): Say {
  const texts: Readonly<Record<string, string | ((params: object) => string)>> = words as never;
  const say: Say = ({ code, params }) => {
    const text = texts[code];
    return typeof text === 'function' ? text(drawParams(params, say)) : (text ?? '');
  };
  return say;
}

function drawParams(params: object, say: Say): object {
  const entries = Object.entries(params);
  if (!entries.some(([, value]) => isSayable(value))) return params;
  return Object.fromEntries(entries.map(([name, value]) => [name, isSayable(value) ? say(value) : value]));
}

function isSayable(value: unknown): value is Sayable {
  return typeof value === 'object' && value !== null && 'code' in value && 'params' in value;
}

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { isJsonObject, type Json } from '../../app/core/json/json.ts';
import { BOT_SECRETS } from './expect-arrival.ts';
import { STAND_INS } from './run-code.ts';
import { expectedWith, openJson, VALUE_SETS, type Values } from './variable-values.ts';

/** Where the code of each target is written and run. */
export interface Workplace {
  /** A folder for a target, with its stand-in (from, to), if it has one, and the sets of values in `sets.json`. */
  readonly prepare: (target: string, stand?: readonly [from: string, to: string], sets?: readonly Values[]) => string;
  readonly remove: () => void;
}

/** Makes a place for code in a temporary folder. */
export function makeWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'variables-'));
  return {
    prepare: (target, stand, sets = VALUE_SETS) => {
      const own = join(folder, target);
      mkdirSync(own, { recursive: true });
      if (stand) cpSync(join(STAND_INS, stand[0]), join(own, stand[1]), { recursive: true });
      writeFileSync(join(own, 'sets.json'), JSON.stringify(sets));
      return own;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** What was sent with each set of values, as the stand-ins wrote it. */
export function sentBy(own: string, sets: readonly Values[] = VALUE_SETS): readonly Json[] {
  return sets.map((_, i): Json => JSON.parse(readFileSync(join(own, `${i}.json`), 'utf8')) as Json);
}

/** The parameters of what a stand-in wrote. */
export function paramsOf(sent: Json): Json {
  return isJsonObject(sent) ? (sent.params ?? null) : null;
}

/** Whatever the values were, what arrived is the request filled with them; `token` tells whether the secret of a bot is added. */
export function expectFilled(
  sent: readonly Json[],
  { sets = VALUE_SETS, token = true }: { sets?: readonly Values[]; token?: boolean } = {},
): void {
  expect(sets.length).toBeGreaterThanOrEqual(20);
  expect(sent).toHaveLength(sets.length);
  for (const [i, values] of sets.entries()) {
    const expected = { ...expectedWith(values), ...(token && { CLIENT_ID: BOT_SECRETS.B24_CLIENT_ID }) };
    expect(openJson(sent[i] ?? null), JSON.stringify(values)).toEqual(expected);
  }
}

import { BOARD_DEEDS } from './deeds-board.ts';
import { FIELD_DEEDS } from './deeds-fields.ts';
import { PAGE_DEEDS } from './deeds-page.ts';
import { TEXT_DEEDS } from './deeds-texts.ts';
import type { Journey } from './journey.ts';

/** Something that a person does; false where there is nothing to do it to. */
export type Deed = (journey: Journey) => Promise<unknown>;

/** How often a deed is chosen, beside the others. */
export type Weighted = readonly [weight: number, deed: Deed];

const DEEDS: Readonly<Record<string, Weighted>> = { ...BOARD_DEEDS, ...FIELD_DEEDS, ...TEXT_DEEDS, ...PAGE_DEEDS };

/** The next deed of a journey, by its name. */
export function nextDeed(journey: Journey): readonly [name: string, deed: Deed] {
  const all = Object.entries(DEEDS).flatMap(([name, [weight, deed]]) =>
    Array.from({ length: weight }, () => [name, deed] as const),
  );
  return journey.chance.one(all);
}

import { bySeverity, type Issue, type Path, type TextPlace } from '../json/issue.ts';
import { isJsonList, isJsonObject, type Json } from '../json/json.ts';
import { type Places, placeOfPath } from '../json/places.ts';
import { getBotId, setBotId } from '../keyboard/bot-id.ts';
import type { Design } from '../keyboard/design.ts';
import { findMethod } from '../request/methods.ts';
import { type FoundRequest, replaceWith } from '../request/take-request.ts';
import { checkDesign } from './check-design.ts';

/** A request that was found in a text, and where its parts stand there. */
export interface PlacedRequest extends FoundRequest {
  readonly written: { readonly isGuessed: boolean } | null;
  /** Null when the text holds no request, so that nothing is known of what stands around the keyboard. */
  readonly asWritten: object | null;
  readonly places: Places;
  readonly keyboardPlaces: Places;
}

/**
 * What there is to say of what a text holds, once it is taken into this design: errors first, then in the order of the text.
 * What the text does not show is unknown, and nothing is said of it. `placeOf` tells the line and column of an offset of the text.
 */
export function checkFound(
  design: Design,
  found: PlacedRequest,
  placeOf: (offset: number) => TextPlace,
): readonly Issue[] {
  const taken = assumeBot(replaceWith(design, found), found);
  return checkDesign(taken)
    .filter((issue) => isShown(issue, found))
    .map((issue) => ({ issue, at: placeIn(issue, taken, found) }))
    .toSorted((a, b) => bySeverity(a.issue, b.issue) || (a.at ?? 0) - (b.at ?? 0))
    .map(({ issue, at }) => (at === null ? issue : { ...issue, place: placeOf(at) }));
}

const SOME_BOT = 1;

/**
 * The design with a bot where the text cannot tell that there is none: it holds no request, or a variable names the bot. Only to
 * ask what becomes of the buttons; the same object when nothing is assumed.
 */
export function assumeBot(design: Design, found: Pick<PlacedRequest, 'keyboard' | 'closed' | 'asWritten'>): Design {
  // A keyboard that is taken away, or made by code, has no place for a bot.
  if (found.keyboard === null || found.closed !== undefined) return design;
  const bot = getBotId(design.keyboard);
  const isUnknown = bot === undefined ? found.asWritten === null : holdsVariable(bot);
  return isUnknown ? { ...design, keyboard: setBotId(design.keyboard, SOME_BOT) } : design;
}

/** Whether there is a variable in a text, or in any text of a list or object. */
export function holdsVariable(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.includes('{{');
  if (isJsonList(value)) return value.some(holdsVariable);
  return isJsonObject(value) && Object.values(value).some(holdsVariable);
}

/** Whether the issue is about something that stands in the text. */
function isShown({ code, target }: Issue, found: PlacedRequest): boolean {
  // What a text leaves open is told where it is taken to.
  if (code === 'unknown-values') return false;
  if (target?.kind !== 'request') return found.keyboard !== null;
  // Told at each button as well, which has a line.
  if (code === 'command-without-bot') return false;
  // Secrets are cut out of every text.
  if (target.field === 'method') return code !== 'needs-secret' && found.written?.isGuessed === false;
  return target.field === 'botId' ? botOf(found) !== undefined : found[target.field] !== null;
}

function botOf({ botId, keyboard }: FoundRequest): Json | undefined {
  return botId ?? keyboard?.BOT_ID;
}

/** The rest of a path of a design's request that leads into the keyboard; null for any other. */
export function insideKeyboard(path: Path, { method }: Pick<Design, 'method'>): Path | null {
  const { keyboard } = findMethod(method).paths;
  return keyboard.every((step, i) => path[i] === step) ? path.slice(keyboard.length) : null;
}

/** The offset at which the text says what the issue is about; null when nothing is known of its places. */
function placeIn({ path, target }: Issue, design: Design, { places, keyboardPlaces }: PlacedRequest): number | null {
  const inside = insideKeyboard(path, design);
  // A bot may stand in the keyboard or beside it, wherever the method wants it.
  const isBot = target?.kind === 'request' && target.field === 'botId';
  const beside = inside === null || isBot ? namedPlace(places, path.at(-1)) : undefined;
  const within = isBot ? keyboardPlaces.get('/BOT_ID') : inside && placeOfPath(keyboardPlaces, inside);
  const whole = inside === null ? undefined : namedPlace(places, 'KEYBOARD');
  return (beside ?? within ?? whole ?? places.get(''))?.[0] ?? null;
}

/** The place of a parameter, in whatever spelling and whether inside of `fields` or not. */
function namedPlace(places: Places, name: string | number | undefined): readonly [number, number] | undefined {
  if (name === undefined) return undefined;
  const wanted = spell(String(name));
  for (const [pointer, place] of places) {
    const [, first = '', second, ...deeper] = pointer.split('/');
    const key = second === undefined ? first : spell(first) === 'fields' && deeper.length === 0 ? second : '';
    if (spell(key) === wanted) return place;
  }
  return undefined;
}

const spell = (name: string): string => name.replaceAll('_', '').toLowerCase();

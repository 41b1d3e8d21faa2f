import type { MethodName } from '../keyboard/design.ts';
import { storeMethod } from '../portal/validator/store-methods.ts';
import { bareName, namedMethod } from '../request/methods.ts';
import { type Remark, remark } from './text/remark.ts';
import type { RequestMatch } from './to-match.ts';

/** Keyboards of these kinds were not written for a method of Bitrix24. */
const WITHOUT_METHOD = ['answer', 'telegram', 'vk', 'text'];

/** A method with what there is to tell of it. `isGuessed`: neither the call nor an address before it names it. */
interface ResolvedMethod {
  readonly method: MethodName | null;
  readonly isGuessed: boolean;
  readonly remarks: readonly Remark[];
}

/**
 * The method a keyboard is for: named by the call or the address, else mentioned in the text, else told by the names of the
 * parameters. `given` is that of the person who hands the text on: it says more than a mention, and less than a name.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function resolveMethod(
  mentions: readonly Mention[],
  { kind, named, inferred, dialogId, from }: RequestMatch,
  given: string | null = null,
): ResolvedMethod {
  if (WITHOUT_METHOD.includes(kind)) return { method: null, isGuessed: true, remarks: [] };
  const mention = named === null ? nearestMention(mentions, from) : null;
  const isGuessed = mention !== null && !(mention.isAddress && mention.at < from);
  const said = named ?? (isGuessed ? given : (mention?.name ?? given));
  const name = said ?? mention?.name ?? null;
  if (name !== null) {
    const method = namedMethod(name)?.name ?? null;
    return { method, isGuessed: said === null, remarks: method === null ? [unknownRemark(name, from)] : [] };
  }
  const unclear = inferred === null && dialogId !== null;
  return { method: inferred, isGuessed: true, remarks: unclear ? [unclearRemark(from)] : [] };
}

function unknownRemark(name: string, at: number): Remark {
  const plain = bareName(name);
  const shown = plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
  return remark('method-unknown', 'warning', { name: shown }, at);
}

function unclearRemark(at: number): Remark {
  return remark('method-unclear', 'info', {}, at);
}

const MENTION = /(?<![\w$.-])(?:im|imbot|imopenlines)\.(?:v2\.)?[a-z]+(?:\.[a-z0-9]+){0,3}/gi;

/** A method that a text mentions, and where. */
export interface Mention {
  readonly name: string;
  readonly at: number;
  /** Whether it stands in an address of a portal's REST. */
  readonly isAddress: boolean;
}

/** The methods that a text mentions, among those that carry a keyboard, in their order. */
export function findMentions(text: string): readonly Mention[] {
  const all = Array.from(text.matchAll(MENTION), ({ 0: word, index }) => {
    return {
      name: bareName(word),
      at: index,
      isAddress: endsAddress(text.slice(Math.max(0, index - 200), index)),
    };
  });
  return all.filter(({ name }) => storeMethod(name) !== null);
}

/** Whether an address with `/rest/` in it goes up to the end, where the name of a method would stand. */
function endsAddress(before: string): boolean {
  const [word = ''] = before.split(/\s/).slice(-1);
  return word.endsWith('/') && word.includes('/rest/');
}

/** The mention last before an offset, else first after it; null without one. */
export function nearestMention(mentions: readonly Mention[], offset: number): Mention | null {
  return mentions.findLast(({ at }) => at < offset) ?? mentions[0] ?? null;
}

import { eachOnce, type Recipient, type Targets } from './target-store.ts';

export interface TargetSection {
  readonly name: 'self' | 'recent' | 'chats' | 'people' | 'bots';
  readonly targets: readonly Recipient[];
}

/**
 * What the list shows for a text, '' for all that is known without a search: no dialog twice, no empty section. `selfName` is
 * what notes to self are called on the screen.
 */
export function listSections(
  { recent, bots, ownBots, found }: Targets,
  self: Recipient | null,
  text: string,
  selfName: string,
): readonly TargetSection[] {
  const query = text.trim();
  const hits = found?.text === query ? found : { chats: [], people: [] };
  const listed = [...ownBots.targets, ...bots.targets];
  const isBot = ({ kind }: Recipient) => kind === 'bot';
  const isSelf = (one: Recipient) => one.dialogId === self?.dialogId;
  const asksSelf = self !== null && (matches(self, query) || holds(selfName, query) || hits.people.some(isSelf));
  const sections: readonly TargetSection[] = [
    { name: 'self', targets: asksSelf ? [self] : [] },
    { name: 'recent', targets: recent.targets.filter((one) => !isSelf(one) && matches(one, query)) },
    { name: 'chats', targets: hits.chats },
    { name: 'people', targets: hits.people.filter((one) => !isBot(one)) },
    { name: 'bots', targets: [...listed.filter((one) => matches(one, query)), ...hits.people.filter(isBot)] },
  ];
  const seen = new Set<string>();
  return sections.flatMap(({ name, targets }) => {
    const fresh = eachOnce(targets.filter(({ dialogId }) => !seen.has(dialogId)));
    for (const { dialogId } of fresh) seen.add(dialogId);
    return fresh.length === 0 ? [] : [{ name, targets: fresh }];
  });
}

/** Whether a word of the name, or the id, begins with a text; all do with ''. */
export function matches({ title, subtitle, dialogId }: Recipient, query: string): boolean {
  return holds(title, query) || holds(subtitle, query) || dialogId.toLowerCase().startsWith(query.toLowerCase());
}

function holds(name: string, query: string): boolean {
  const [words, asked] = [name.toLowerCase(), query.toLowerCase()];
  for (let at = words.indexOf(asked); at >= 0; at = words.indexOf(asked, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(words.slice(0, at))) return true;
  }
  return false;
}

import { getBotId } from '../../core/keyboard/bot-id.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { findMethod, type Method } from '../../core/request/methods.ts';
import type { SnippetTarget } from '../../core/snippets/snippet.ts';
import { snippetTargets } from '../../core/snippets/write-snippet.ts';

type GroupId = 'php' | 'javascript' | 'python' | 'go' | 'curl' | 'other';

interface TargetGroup {
  readonly id: GroupId;
  /** Names of languages are the same everywhere; the rest needs a word. */
  readonly label: string | null;
  readonly targets: readonly SnippetTarget[];
}

/** The targets by language, the language of most portals' developers first; in a group, what is used most. */
export const TARGET_GROUPS: readonly TargetGroup[] = [
  { id: 'php', label: 'PHP', targets: ['php-crest', 'php-sdk', 'php-onpremise'] },
  { id: 'javascript', label: 'JavaScript', targets: ['js-ts', 'js-fetch', 'js-umd', 'bx24js'] },
  { id: 'python', label: 'Python', targets: ['python-sdk', 'python-requests'] },
  { id: 'go', label: 'Go', targets: ['go'] },
  { id: 'curl', label: 'cURL', targets: ['curl-webhook', 'curl-oauth', 'curl-powershell'] },
  { id: 'other', label: null, targets: ['n8n', 'json'] },
];

/** The target with this id, else the first one: what was remembered may be of another version of the page. */
export function findSnippetTarget(id: string): (typeof snippetTargets)[number] {
  const found = snippetTargets.find((target) => target.id === id) ?? snippetTargets[0];
  if (!found) throw new Error('No targets');
  return found;
}

/** The group that a target belongs to. */
export function groupOf(id: SnippetTarget): TargetGroup {
  const found = TARGET_GROUPS.find(({ targets }) => targets.includes(id)) ?? TARGET_GROUPS[0];
  if (!found) throw new Error('No groups');
  return found;
}

/** What the design's method cannot do without and has not got yet, in the order in which a person is asked for it. */
export function missingIds(design: Design): Method['needs'] {
  return findMethod(design.method).needs.filter((need) => {
    const value = need === 'botId' ? (getBotId(design.keyboard) ?? '') : design[need];
    return typeof value === 'string' && value.trim() === '';
  });
}

/** The environment variables that a piece of code reads, in the order in which they are met. */
export function listVariables(code: string): readonly string[] {
  return [...new Set(code.match(/\bB24_[A-Z][A-Z_]*\b/g))];
}

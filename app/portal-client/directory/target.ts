/** What a dialog is. `self` is the dialog of the webhook's owner with themselves. */
export type TargetKind = 'self' | 'chat' | 'user' | 'bot' | 'channel' | 'crm' | 'workgroup';

/** A dialog that a message can go to, as a list shows it. */
export interface Target {
  readonly dialogId: string;
  readonly kind: TargetKind;
  readonly title: string;
  /** What tells it from others of the same name: a position, the code of a bot. '' when there is nothing. */
  readonly subtitle: string;
  readonly initials: string;
  /** `#rrggbb`. */
  readonly color: string;
  /** Null while the portal has not said it. */
  readonly canPost: boolean | null;
}

type Sketch = Omit<Target, 'initials' | 'color'> & { readonly color?: string };

/** A target with what can be derived; one without a name is called by its id. */
export function makeTarget({ color = '', title, ...rest }: Sketch): Target {
  const name = title.trim() === '' ? rest.dialogId : title.trim();
  return {
    ...rest,
    title: name,
    initials: initialsOf(name),
    color: isAvatarColor(color) ? color : colorOf(rest.dialogId),
  };
}

/** Each dialog once, where it comes first. */
export function eachOnce(targets: readonly Target[]): readonly Target[] {
  const seen = new Set<string>();
  return targets.filter(({ dialogId }) => !seen.has(dialogId) && seen.add(dialogId));
}

/** One or two letters or digits for a name, in upper case. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = words[0] ?? '';
  const second = words.length > 1 ? words[1] : undefined;
  return [first, second ?? '']
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}

const COLORS = ['#3a7bd5', '#2f9e78', '#c2703d', '#8d5fd3', '#c04f78', '#5c8a2f', '#2b93a8', '#7a7f8c'] as const;

/** The same color for the same dialog, always. */
function colorOf(dialogId: string): string {
  const sum = [...dialogId].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 100_003, 7);
  return COLORS[sum % COLORS.length] ?? COLORS[0];
}

/** Avatars are drawn with six digits alone. */
function isAvatarColor(text: string): boolean {
  return /^#[\da-f]{6}$/i.test(text);
}

/** The owner's notes to self: nobody else sees what is sent there. */
export function selfTarget({ id, name }: { readonly id: number; readonly name: string }): Target {
  return makeTarget({ dialogId: String(id), kind: 'self', title: name, subtitle: '', canPost: true });
}

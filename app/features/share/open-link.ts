import { sameJson } from '../../core/json/json.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { readShared, shareRequest } from '../../core/request/share-request.ts';
import { undoCommand } from '../../store/commands.ts';
import { type EditorState, type EditorStore, edit } from '../../store/editor-store.ts';
import { openAdded } from '../../store/keep/library.ts';
import { unpackLink } from './link.ts';

/** What came of a link. `mine` is the design that stood there before; `again`: the very same was open already. */
export type OpenedLink =
  | {
      readonly outcome: 'opened';
      readonly design: Design;
      readonly mine: Design;
      /** The new keyboard, and what leads back to the one that was open; null when it was opened in place of that, as a step. */
      readonly added: { readonly keyboard: string | null; readonly back: (() => Promise<unknown>) | null } | null;
    }
  | { readonly outcome: 'again'; readonly design: Design; readonly mine: Design }
  | { readonly outcome: 'too-long' | 'damaged' | 'not-json' | 'no-keyboard' | 'too-many-buttons' };

/**
 * Opens what stands in a link as a new keyboard; on an untouched page, and where the browser keeps nothing, as a step. With a link
 * that cannot be read nothing changes. `message` is the text of a keyboard that comes without one.
 */
export async function openLink(
  store: EditorStore,
  hash: string,
  message: string,
  openNew: (designs: readonly Design[]) => Promise<(() => Promise<unknown>) | null> = openAdded,
): Promise<OpenedLink> {
  const unpacked = await unpackLink(hash);
  if ('problem' in unpacked) return { outcome: unpacked.problem };
  const read = readShared(unpacked.value, message);
  if ('problem' in read) return { outcome: read.problem === 'too-deep' ? 'damaged' : read.problem };
  const { design } = read;
  const { history } = store.getState();
  const mine = history.present;
  if (isSame(design, mine)) return { outcome: 'again', design: mine, mine };
  const back = isUntouched(history) ? undefined : await openNew([design]).catch(() => undefined);
  if (back === undefined) edit(store, () => design, { label: 'openLink', selection: null });
  store.setState({ editing: null, dialog: null, panel: 'build' });
  const added = back === undefined ? null : { keyboard: store.getState().keyboard, back };
  return { outcome: 'opened', design, mine, added };
}

function isUntouched({ past, future, present }: EditorState['history']): boolean {
  const isEmpty = present.keyboard.rows.every(({ buttons }) => buttons.length === 0);
  return isEmpty && past.length === 0 && future.length === 0;
}

function isSame(a: Design, b: Design): boolean {
  return sameJson(shareRequest(a, true).request, shareRequest(b, true).request);
}

/** How many steps lead back to a design; 0 when none do, as it stands there already or is forgotten. */
export function stepsBack({ history }: EditorState, design: Design): number {
  const at = history.past.findLastIndex(({ value }) => value === design);
  return at < 0 ? 0 : history.past.length - at;
}

/** Goes back to a design, step by step, so that each of them can be done again. */
export function bringBack(store: EditorStore, design: Design): void {
  for (let steps = stepsBack(store.getState(), design); steps > 0; steps--) undoCommand(store);
}

import { readClip, writeClip } from '../../core/request/clip.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import { findAction } from '../../store/actions/actions.ts';
import { showKeys } from '../../store/actions/keys.ts';
import { type Clip, cutCommand, pasteCommand, selectedClip } from '../../store/clip-commands.ts';
import { type ClipboardVerb, requestedClipboard } from '../../store/clipboard.ts';
import { editorStore } from '../../store/editor-store.ts';
import { copyText } from '../../ui/copy.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { isField } from '../../ui/is-field.ts';
import { announce, showToast } from '../../ui/live.tsx';
import { checkOutgoing, type Outgoing } from '../../ui/outgoing.ts';
import { CLIP_MARKS, type Outbound, putByCommand, putByEvent } from './put-on-clipboard.ts';

interface Around {
  readonly t: Translate;
  /** Gets a text that is no keyboard of its own. */
  readonly onForeign: (text: string) => void;
}

/** What was copied here last: a menu reads the bare text and cannot see the mark beside it. */
let lastCopied: Outbound | null = null;

/** Listens to menus, and to fields that are left, until the signal comes. */
export function listen(around: Around, signal: AbortSignal): void {
  if (signal.aborted) return;
  window.addEventListener('focusout', ({ target }) => isField(target) && letGo(target as Element), { signal });
  const stop = requestedClipboard.subscribe(({ verb }) => {
    if (verb === 'paste') void pasteByMenu(around);
    else if (verb) takeSelected(verb, around);
  });
  signal.addEventListener('abort', stop);
}

/** Puts what is selected on the clipboard, with the event of a key if there is one; a cut takes it away once it is there. */
export function takeSelected(verb: Exclude<ClipboardVerb, 'paste'>, { t }: Around, event?: ClipboardEvent): void {
  const clip = selectedClip(editorStore.getState());
  if (clip === null) return;
  const done = ({ text, warning }: Outgoing) => {
    lastCopied = { text, kind: clip.kind };
    if (verb === 'cut') cutCommand(editorStore);
    const said = t(`clipboard.${verb}.${clip.kind}`, { count: countOf(clip) });
    if (warning === null) announce(said);
    else showToast(`${said} ${warning}`);
  };
  const text = writeClip(clip.rows);
  const checked = checkOutgoing(text);
  if (!(checked instanceof Promise)) {
    const out = { text: checked.text, kind: clip.kind };
    if (event ? putByEvent(event, out) : putByCommand(out)) {
      done(checked);
      return;
    }
  }
  // What looks for secrets may still be on its way, and no event waits.
  void copyText(text).then(async (isCopied) => {
    if (isCopied) done(await checked);
    else showToast(t('clipboard.refused', { key: showKeys(findAction(verb)) ?? '' }));
  });
}

/** Takes a pasted text; `types` are what else stood on the clipboard beside it. */
export function pasteText(text: string, types: readonly string[], { t, onForeign }: Around): void {
  const rows = readClip(text);
  if (rows === null) {
    onForeign(text);
    return;
  }
  const clip = { kind: kindOf(types, rows), rows };
  editorStore.setState({ panel: 'build' });
  pasteCommand(editorStore, clip);
  announce(t(`clipboard.paste.${clip.kind}`, { count: countOf(clip) }));
  // Whoever works on the board goes on with what came.
  const { selection } = editorStore.getState();
  const { activeElement } = document;
  if (selection && (activeElement === document.body || activeElement?.closest('[data-board]')))
    focusSoon(`[data-drag="${selection.kind} ${selection.id}"]`);
}

async function pasteByMenu(around: Around): Promise<void> {
  const { t } = around;
  let text: string;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    return showToast(t('clipboard.unread', { key: showKeys(findAction('paste')) ?? '' }));
  }
  if (text.trim() === '') return showToast(t('clipboard.nothing'));
  const isLast = lastCopied !== null && text.replaceAll('\r\n', '\n') === lastCopied.text;
  pasteText(text, isLast && lastCopied ? [CLIP_MARKS[lastCopied.kind]] : [], around);
}

/** A text from elsewhere bears no mark: one row of it is buttons, several are rows. */
function kindOf(types: readonly string[], rows: Clip['rows']): Clip['kind'] {
  if (types.includes(CLIP_MARKS.row)) return 'row';
  if (types.includes(CLIP_MARKS.button)) return 'button';
  return rows.length === 1 && rows[0]?.buttons.length ? 'button' : 'row';
}

function countOf({ kind, rows }: Clip): number {
  return kind === 'row' ? rows.length : rows.reduce((count, { buttons }) => count + buttons.length, 0);
}

/** A field that is left gives up its selection, or some browsers would still paste into it. Another window leaves it alone. */
function letGo(field: Element): void {
  const selection = getSelection();
  if (document.hasFocus() && selection?.anchorNode && field.parentNode?.contains(selection.anchorNode))
    selection.removeAllRanges();
}

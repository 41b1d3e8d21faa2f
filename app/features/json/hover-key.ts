import { type EditorView, hoverTooltip } from '@codemirror/view';
import type { Keys } from './complete-json.ts';
import type { KeyHelp } from './list-keys.ts';
import { jsonPlaceAt } from './place-at.ts';

/** What is known of the key at an offset. */
export function helpAt({ state }: EditorView, at: number, keys: Keys): KeyHelp | null {
  const place = jsonPlaceAt(state, at);
  return (place && keys(place.path).find(({ name }) => name === place.key)) ?? null;
}

/** The meaning of the key under the pointer, with a link to the page it rests on. */
export function hoverKey(keys: Keys, documentation: string) {
  return hoverTooltip(
    (view, at) => {
      const place = jsonPlaceAt(view.state, Math.min(at + 1, view.state.doc.length));
      if (place?.kind !== 'key' || at < place.from || at > place.to) return null;
      const help = keys(place.path).find(({ name }) => name === place.key);
      if (!help) return null;
      return { pos: place.from, end: place.to, above: true, create: () => ({ dom: drawHelp(help, documentation) }) };
    },
    { hideOnChange: true },
  );
}

function drawHelp(help: KeyHelp, documentation: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cm-key-help';
  box.append(`${help.meaning} `, drawLink(help.page, documentation));
  return box;
}

/** A link to a page of the documentation; nothing is fetched before it is pressed. */
export function drawLink(page: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = page;
  link.target = '_blank';
  link.rel = 'noreferrer noopener';
  link.textContent = text;
  return link;
}

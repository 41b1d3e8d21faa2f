import { useStore } from 'zustand';
import type { KeyboardDocument } from '../../core/keyboard/document.ts';
import { findButton, nameButton } from '../../core/keyboard/find-button.ts';
import type { DesignVariable } from '../../core/variables/list-variables.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { showIssueCommand } from '../../store/issues.ts';

type Place = DesignVariable['places'][number];

/** Where a variable stands; a click leads to the field. */
export function PlaceList({ places }: { readonly places: readonly Place[] }) {
  const { t } = useI18n();
  const keyboard = useStore(editorStore, (state) => state.history.present.keyboard);
  return (
    <div className="flex flex-wrap items-baseline gap-x-1.5 gap-y-1 text-caption text-muted max-wide:order-2 max-wide:col-span-2 wide:col-span-3">
      <span>{t('variables.usedIn')}</span>
      {places.map((place) =>
        place.kind === 'other' ? (
          <span key={place.name} className="font-mono">
            {place.name}
          </span>
        ) : (
          <button
            key={JSON.stringify(place)}
            type="button"
            onClick={() => showIssueCommand(editorStore, { target: place })}
            className="max-w-60 truncate rounded-[6px] bg-line-soft px-1.5 text-text hover:bg-line touch:min-h-11 touch:rounded-control touch:px-3"
          >
            {placeName(place, keyboard, t)}
          </button>
        ),
      )}
    </div>
  );
}

function placeName(place: Exclude<Place, { kind: 'other' }>, keyboard: KeyboardDocument, t: Translate): string {
  if (place.kind === 'request') return t(`variables.place.${place.field}`);
  if (place.kind !== 'button') return t(`variables.place.${place.kind}`);
  const found = findButton(keyboard, place.id);
  const name = (found && nameButton(found.button)) ?? t('variables.place.button');
  return place.field === undefined ? name : `${name} · ${place.field}`;
}

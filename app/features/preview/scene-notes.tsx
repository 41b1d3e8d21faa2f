import { TriangleAlert } from 'lucide';
import { useStore } from 'zustand';
import { isDrawnBy } from '../../core/portal/render/layout.ts';
import { STORED_LIMIT } from '../../core/portal/validator/trace-keyboard.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore, select } from '../../store/editor-store.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { Icon } from '../../ui/basics/icon.tsx';
import { type Hidden, isMissing, isUnknown, type Missing, type MissingReason, type Scene } from './read-scene.ts';

/** What the picture cannot show: buttons that will not appear and why, a refusal, a keyboard that changes nothing. */
export function SceneNotes({ scene }: { readonly scene: Scene }) {
  const { t, language } = useI18n();
  const renderer = useStore(editorStore, (state) => state.preferences.renderer);
  const sentence = outcomeText(scene, t, new Intl.NumberFormat(language));
  // When the whole request fails, only the buttons that make it fail are of interest.
  const fails = scene.outcome === 'TYPE_ERROR';
  const dropped = fails ? scene.dropped.filter(({ reason }) => reason === 'type-error') : scene.dropped;
  const mobileOnly = renderer === 'mobile' ? [] : scene.mobileOnly;
  const hasPhone = renderer === 'mobile' || renderer === 'all';
  const desktopOnly = hasPhone ? scene.desktopOnly : [];
  const newer = hasPhone ? newerText(scene, t) : [];
  if (sentence === null && [dropped, scene.waiting, mobileOnly, desktopOnly, newer].every(({ length }) => length === 0))
    return null;
  return (
    <div className="relative fade-y max-h-[40%] shrink-0 overflow-y-auto border-t px-4 py-1.5 text-caption max-wide:max-h-[208px]">
      {sentence !== null && <p className={isRefused(scene) ? 'text-danger' : 'text-muted'}>{sentence}</p>}
      {newer.length > 0 && <p className="text-muted">{newer.join(' ')}</p>}
      {dropped.length > 0 && (
        <div className="flex items-start gap-2">
          {!fails && (
            <p className="flex grow gap-1 py-0.5 font-medium text-warn">
              <Icon of={TriangleAlert} size={14} className="mt-px shrink-0" />
              {t('preview.dropped', { count: dropped.length })}
            </p>
          )}
          <DroppedSwitch />
        </div>
      )}
      <div className="flex flex-wrap gap-x-4">
        {byReason(dropped).map(([reason, missing]) => (
          <Buttons key={reason} reason={t(`preview.reason.${reason}`)} buttons={missing} />
        ))}
        {scene.waiting.length > 0 && <Buttons reason={t('preview.waitsForBot')} buttons={scene.waiting} />}
        {mobileOnly.length > 0 && <Buttons reason={t('preview.mobileOnly')} buttons={mobileOnly} />}
        {desktopOnly.length > 0 && <Buttons reason={t('preview.desktopOnly')} buttons={desktopOnly} />}
      </div>
    </div>
  );
}

/** Shows the dropped buttons in the picture, as a hint of where they would be. */
function DroppedSwitch() {
  const { t } = useI18n();
  const shown = useStore(editorStore, (state) => state.preferences.showDropped);
  return (
    <label className="ml-auto flex shrink-0 cursor-pointer items-center gap-1.5 py-0.5 text-muted hover:text-text touch:min-h-11">
      <input
        type="checkbox"
        checked={shown}
        onChange={(event) => setPreferences(editorStore, { showDropped: event.target.checked })}
        className="size-3.5 accent-accent touch:size-5"
      />
      {t('preview.showDropped')}
    </label>
  );
}

interface ButtonsProps {
  readonly reason: string;
  readonly buttons: readonly Hidden[];
}

/** Buttons and what keeps them out of the picture; each name selects its button. */
function Buttons({ reason, buttons }: ButtonsProps) {
  const { t } = useI18n();
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      {buttons.map(({ buttonId, name, position }) => (
        <button
          key={buttonId}
          type="button"
          className="min-h-[24px] max-w-[192px] truncate rounded-sm font-medium text-accent-strong underline-offset-2 hover:underline touch:min-h-[44px] touch:min-w-11"
          onClick={() => select(editorStore, { kind: 'button', id: buttonId })}
        >
          {name === '' ? t('preview.nameless', { position }) : name}
        </button>
      ))}
      <span className="text-muted">— {reason}</span>
    </div>
  );
}

function byReason(dropped: readonly Missing[]): (readonly [MissingReason, readonly Missing[]])[] {
  const reasons = [...new Set(dropped.map(({ reason }) => reason))];
  return reasons.map((reason) => [reason, dropped.filter((one) => one.reason === reason)]);
}

/** What newer versions of the mobile app draw in colours that nobody has measured. */
function newerText({ isSystem, entries }: Scene, t: Translate): readonly string[] {
  const isOff = entries.some(
    (entry) =>
      !isMissing(entry) &&
      !isUnknown(entry) &&
      isDrawnBy('mobile', entry.stored) &&
      'TEXT' in entry.stored &&
      entry.stored.DISABLED === 'Y',
  );
  return [...(isSystem ? [t('preview.newerSystem')] : []), ...(isOff ? [t('preview.newerOff')] : [])];
}

function isRefused({ outcome, isEmpty }: Scene): boolean {
  return !isEmpty && (outcome.endsWith('ERROR') || outcome === 'KEYBOARD_OVERSIZE');
}

function outcomeText({ outcome, size, isEmpty }: Scene, t: Translate, numbers: Intl.NumberFormat): string | null {
  switch (outcome) {
    case 'stored':
      return null;
    case 'ignored':
      return t('preview.outcome.ignored');
    case 'removed':
      return t('preview.outcome.removed');
    case 'no-keyboard':
      return isEmpty ? null : t('preview.outcome.noKeyboard');
    case 'TYPE_ERROR':
      return t('preview.outcome.typeError');
    default:
      if (isEmpty) return null;
      return size === undefined
        ? t('preview.outcome.refused', { code: outcome })
        : t('preview.outcome.oversize', {
            code: outcome,
            size: numbers.format(size),
            limit: numbers.format(STORED_LIMIT),
          });
  }
}

import { useId } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../i18n/i18n.tsx';
import { ACTION_GROUPS } from '../../store/actions/actions.ts';
import { MOVING_KEYS, showKey } from '../../store/actions/keys.ts';
import { editorStore } from '../../store/editor-store.ts';
import { setPreferences } from '../../store/set-preferences.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface KeyLine {
  readonly name: string;
  readonly keys: readonly string[];
}

/** All keys, from the table of actions, and the switch for those that are one character alone. */
export function KeysHelp() {
  const { t } = useI18n();
  const single = useStore(editorStore, (state) => state.preferences.singleKeys);
  const linesOf = (group: keyof typeof ACTION_GROUPS): readonly KeyLine[] =>
    ACTION_GROUPS[group]
      .map(({ id, keys, boardKeys = [] }) => ({ name: t(`action.${id}`), keys: [...keys, ...boardKeys] }))
      .filter(({ keys }) => keys.length > 0);
  const moving = (['walk', 'ends', 'lift', 'next'] as const).map((name) => ({
    name: t(`keys.${name}`),
    keys: MOVING_KEYS[name],
  }));
  return (
    <Dialog title={t('action.keys')} wide onClose={() => editorStore.setState({ dialog: null })}>
      <div className="gap-x-8 px-4 pt-3 wide:columns-2">
        <KeyGroup title={t('keys.group.page')} lines={linesOf('page')} />
        <KeyGroup title={t('keys.group.moving')} lines={moving} />
        <KeyGroup title={t('keys.group.add')} lines={linesOf('add')} />
        <KeyGroup title={t('keys.group.part')} lines={linesOf('part')} />
      </div>
      <div className="mx-4 border-t border-line-soft py-3">
        <CheckBox
          label={t('keys.single')}
          hint={t('keys.singleHint')}
          checked={single}
          onChecked={(singleKeys) => setPreferences(editorStore, { singleKeys })}
        />
      </div>
    </Dialog>
  );
}

function KeyGroup({ title, lines }: { readonly title: string; readonly lines: readonly KeyLine[] }) {
  const { t } = useI18n();
  const id = useId();
  return (
    <section aria-labelledby={id} className="break-inside-avoid pb-4">
      <h3 id={id} className="pb-1 text-group font-semibold tracking-wider text-muted uppercase">
        {title}
      </h3>
      <dl>
        {lines.map(({ name, keys }) => (
          <div key={name} className="flex min-h-7 items-center gap-3">
            <dt className="min-w-0 grow">{name}</dt>
            <dd className="flex shrink-0 items-center gap-1 text-caption text-muted">
              {keys.map((key, at) => (
                <span key={key} className="contents">
                  {at > 0 && <span>{t('keys.or')}</span>}
                  <kbd className="rounded-[5px] border bg-bg px-1.5 font-sans text-text">{showKey(key)}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

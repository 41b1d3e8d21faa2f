import { Check, Lock, ShieldCheck } from 'lucide';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Recipient } from '../../../portal-client/directory/target-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { classNames } from '../../../ui/class-names.ts';

interface TargetRowProps {
  readonly id: string;
  readonly target: Recipient;
  readonly name: string;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One dialog of the list. */
export function TargetRow({ id, target, name, active, selected, onPoint, onChoose }: TargetRowProps) {
  const { t } = useI18n();
  const { kind, title, subtitle, canPost, dialogId, initials, color } = target;
  const isSelf = kind === 'self';
  const about = isSelf ? [title, t('send.target.selfHint')] : [t(`send.target.kind.${kind}`), subtitle];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which has the keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    <div
      id={id}
      role="option"
      aria-selected={selected}
      onMouseMove={active ? undefined : onPoint}
      onClick={onChoose}
      className={classNames(
        'flex min-h-10 cursor-pointer items-center gap-2.5 rounded-control px-2 py-0.5 touch:min-h-11',
        active && 'bg-bg outline-2 -outline-offset-2 outline-accent',
      )}
    >
      <span
        aria-hidden="true"
        style={{ background: `color-mix(in srgb, ${color} 24%, var(--panel))` }}
        className="flex size-7 shrink-0 items-center justify-center rounded-full text-group font-semibold"
      >
        {isSelf ? <Icon of={ShieldCheck} size={16} className="text-ok" /> : initials}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate leading-4.5">{name}</span>
        <span className="block truncate text-caption text-muted">{about.filter(Boolean).join(' · ')}</span>
      </span>
      {canPost === false && (
        <span className="flex shrink-0 items-center gap-1 text-caption text-warn">
          <Icon of={Lock} size={12} />
          {t('send.target.closed')}
        </span>
      )}
      <span className="max-w-24 shrink-0 truncate font-mono text-caption text-muted">{dialogId}</span>
      <Icon of={Check} size={16} className={classNames('shrink-0 text-accent', !selected && 'invisible')} />
    </div>
  );
}

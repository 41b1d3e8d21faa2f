import { type ReactNode, useId } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { botTestStore } from '../../../portal-client/bot-test/bot-test-store.ts';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { ownerName } from '../parts/owner-name.ts';

interface DialogChoiceProps {
  readonly connection: Connection;
  /** The dialog of the design. */
  readonly chosen: string;
}

/** Where the keyboard of a test goes: in private, or to the dialog that the design is made for. */
export function DialogChoice({ connection, chosen }: DialogChoiceProps) {
  const { t } = useI18n();
  return (
    <fieldset className="grid max-w-prose gap-1.5">
      <legend className="mb-1 text-caption text-muted">{t('send.botTest.dialog')}</legend>
      <Choice value="private" hint={t('send.botTest.privateHint', { name: ownerName(connection, t) })}>
        {t('send.botTest.private')}
      </Choice>
      <Choice value="chosen" hint={t('send.botTest.chosenHint')}>
        {t('send.botTest.chosen', { dialog: chosen })}
      </Choice>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly value: 'private' | 'chosen';
  readonly hint: string;
  readonly children: ReactNode;
}

function Choice({ value, hint, children }: ChoiceProps) {
  const id = useId();
  const dialog = useStore(botTestStore, (state) => state.dialog);
  return (
    <div className="flex gap-2 touch:py-2">
      <input
        id={id}
        type="radio"
        name="bot-test-dialog"
        checked={dialog === value}
        aria-describedby={`${id}-hint`}
        onChange={() => botTestStore.setState({ dialog: value })}
        className="mt-0.5 size-4 shrink-0 accent-accent touch:size-5"
      />
      <div>
        <label htmlFor={id}>{children}</label>
        <p id={`${id}-hint`} className="text-caption text-muted">
          {hint}
        </p>
      </div>
    </div>
  );
}

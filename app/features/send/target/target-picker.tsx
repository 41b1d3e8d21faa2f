import { ShieldCheck } from 'lucide';
import { type Ref, useRef } from 'react';
import { findDialogId, isDialogId } from '../../../core/rules/kit/read-address.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { can } from '../../../portal-client/connection-store.ts';
import { listSections } from '../../../portal-client/directory/list-sections.ts';
import {
  checkDialog,
  loadBots,
  loadRecent,
  SHORTEST_SEARCH,
  searchTargets,
} from '../../../portal-client/directory/load-lists.ts';
import { findRecipient, type Recipient, selfTarget } from '../../../portal-client/directory/target-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { useReason } from '../parts/use-reason.ts';
import { Combobox } from './combobox.tsx';
import { listNotes } from './list-notes.ts';
import { useTargetStatus } from './use-target-status.tsx';
import { useAsk, useTargets, useTyped } from './use-targets.ts';

interface TargetPickerProps {
  readonly connection: Connection | null;
  /** The id of the dialog, or whatever is written in its place. */
  readonly value: string;
  readonly onValue: (dialogId: string) => void;
  /** What is wrong with the value by the judgement of others; it takes the place of what the picker says. */
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  /** Nothing is sent there: it is only read. */
  readonly isRead?: boolean;
}

/** Where a message goes: a dialog of the portal chosen from a list, or an id that is written and checked. */
export function TargetPicker({ connection, value, onValue, error, inputRef, isRead = false }: TargetPickerProps) {
  const { t } = useI18n();
  const reason = useReason();
  const root = useRef<HTMLDivElement>(null);
  const targets = useTargets(connection);
  const { typed, type, settle } = useTyped(value, onValue);
  const ready = connection?.state === 'ready' ? connection : null;
  const refused =
    targets.recent.failure?.outcome === 'error' && /^insufficient_scope$/i.test(targets.recent.failure.code);
  const canPick = ready !== null && can(ready.scopes, 'pick') && !refused;
  const self = ready?.owner ? selfTarget(ready.owner) : null;
  const id = value.trim();
  const chosen = self?.dialogId === id ? self : findRecipient(targets, id);
  const nameOf = ({ kind, title }: Recipient) => (kind === 'self' ? t('send.target.self') : title);
  // What was left in the field and is no id is what was searched for.
  const query = (typed ?? (isDialogId(id) ? '' : id)).trim();
  const isId = isDialogId(query) || findDialogId(query) !== undefined;
  const searches = canPick && typed !== null && !isId && [...query].length >= SHORTEST_SEARCH;

  useAsk(searchTargets, ready, searches ? query : null);
  useAsk(checkDialog, ready, canPick && isDialogId(id) && chosen === null ? id : null);

  const sections = ready && listSections(targets, self, query, t('send.target.self'));
  const isEmpty = sections?.length === 0;
  const status = useTargetStatus({
    ready,
    connection,
    canPick,
    id,
    chosen,
    checked: targets.checked.get(id),
    isRead,
    onValue,
  });
  const said = typed === null || isId ? status : { notes: [], hint: t('send.target.choose'), spoken: '' };
  return (
    <div ref={root} className="min-w-0">
      <Field
        label={t(isRead ? 'send.target.dialog' : 'send.target.label')}
        name="dialogId"
        error={error}
        notes={said.notes}
        hint={said.hint}
      >
        {(control) => (
          <Combobox
            control={control}
            inputRef={inputRef}
            text={typed ?? (chosen ? nameOf(chosen) : value)}
            beside={typed === null && chosen && nameOf(chosen) !== value ? value.trim() : null}
            selected={id}
            isSearch={query !== '' && !isId}
            sections={sections && (canPick || !isEmpty) ? sections : null}
            nameOf={nameOf}
            labelOf={({ name }) => (isRead && name === 'self' ? null : t(`send.target.section.${name}`))}
            notes={ready ? listNotes({ targets, scopes: ready.scopes, query, searches, isId, isEmpty, t, reason }) : []}
            spoken={said.spoken}
            placeholder={ready ? t('send.target.placeholder') : 'chat1'}
            onOpen={() => {
              if (ready === null) return;
              void loadRecent(ready);
              void loadBots(ready);
            }}
            onText={type}
            onChoose={(dialogId) => {
              settle();
              onValue(dialogId);
            }}
            onLeave={settle}
          />
        )}
      </Field>
      {self && !isRead && !isDialogId(id) && (
        <Button
          small
          icon={ShieldCheck}
          className="mt-2 h-auto! min-h-7 max-w-full py-1 text-left"
          onClick={() => {
            onValue(self.dialogId);
            root.current?.querySelector('input')?.focus();
          }}
        >
          {t('send.target.offer')}
        </Button>
      )}
    </div>
  );
}

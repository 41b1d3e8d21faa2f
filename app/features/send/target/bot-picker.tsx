import { type Ref, useEffect } from 'react';
import { findBraces } from '../../../core/json/find-braces.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { can } from '../../../portal-client/connection-store.ts';
import { matches } from '../../../portal-client/directory/list-sections.ts';
import { loadBots } from '../../../portal-client/directory/load-lists.ts';
import { eachOnce } from '../../../portal-client/directory/target-store.ts';
import { Field } from '../../../ui/field.tsx';
import type { FieldNote } from '../../../ui/field-notes.tsx';
import { useReason } from '../parts/use-reason.ts';
import { Combobox } from './combobox.tsx';
import { useTargets, useTyped } from './use-targets.ts';

interface BotPickerProps {
  readonly connection: Connection | null;
  /** The number of the bot, as text, or whatever is written in its place. */
  readonly value: string;
  readonly onValue: (botId: string) => void;
  /** Other words for it, and what else is said about the value: the inspector gives both, which the page hands this to. */
  readonly label?: string;
  readonly notes?: readonly FieldNote[];
  /** What the bot is needed for. */
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** Which bot: one of the portal's, chosen from a list, or a number that is written. */
export function BotPicker({
  connection,
  value,
  onValue,
  label,
  notes: more = [],
  hint,
  error,
  inputRef,
}: BotPickerProps) {
  const { t } = useI18n();
  const reason = useReason();
  const { bots, ownBots } = useTargets(connection);
  const { typed, type, settle } = useTyped(value, onValue);
  const ready = connection?.state === 'ready' && can(connection.scopes, 'pickBot') ? connection : null;
  const all = eachOnce([...ownBots.targets, ...bots.targets]);
  const id = value.trim();
  const chosen = all.find(({ dialogId }) => dialogId === id) ?? null;
  const isVariable = findBraces(id).length > 0;
  const isNumber = /^[1-9]\d*$/.test(id);
  const query = (typed ?? (isNumber || isVariable ? '' : id)).trim();
  const hits = all.filter((bot) => matches(bot, query));
  const loading = bots.loading && bots.at === 0;
  const needless = typed !== null && hits.length > 0;

  // The list tells the name of the bot that is there already.
  useEffect(() => {
    if (ready) void loadBots(ready);
  }, [ready]);

  const warning = (text: string): readonly FieldNote[] => [{ severity: 'warning', text }];
  const usual = hint ?? t('send.target.botFree');
  const blocked =
    connection?.state === 'ready' && !ready
      ? `${t('send.target.noPickBot')} ${t('send.tick', { scopes: 'imbot' })}`
      : null;
  const isListed = bots.at > 0 && !bots.failure && !bots.loading;
  const notes =
    id !== '' && !isNumber && !isVariable && !needless
      ? warning(t('send.target.botOdd'))
      : isNumber && isListed && !chosen && !needless
        ? warning(t('send.target.botUnknown'))
        : [];
  const failed = bots.failure ?? ownBots.failure;
  const below = [
    loading && t('send.target.loading'),
    isListed && all.length === 0 && t('send.target.botNone'),
    all.length > 0 && hits.length === 0 && !isNumber && t('send.target.nothing', { text: query }),
    failed && t('send.target.botsFailed', { reason: reason(failed, 'imbot.bot.list') }),
  ];
  return (
    <Field
      label={label ?? t('send.target.bot')}
      name="botId"
      error={error}
      notes={[...more, ...notes]}
      hint={[chosen && `${t('send.target.botIs', { title: chosen.title })}.`, usual, blocked].filter(Boolean).join(' ')}
    >
      {(control) => (
        <Combobox
          control={control}
          inputRef={inputRef}
          text={typed ?? chosen?.title ?? value}
          beside={typed === null ? (chosen?.dialogId ?? null) : null}
          selected={id}
          isSearch={query !== '' && !isNumber}
          sections={ready && [{ name: 'bots', targets: hits }]}
          nameOf={({ title }) => title}
          labelOf={() => null}
          notes={below.filter((note) => typeof note === 'string')}
          spoken=""
          placeholder={ready ? t('send.target.botPlaceholder') : '456'}
          onOpen={() => ready && void loadBots(ready)}
          onText={type}
          onChoose={(botId) => {
            settle();
            onValue(botId);
          }}
          onLeave={settle}
        />
      )}
    </Field>
  );
}

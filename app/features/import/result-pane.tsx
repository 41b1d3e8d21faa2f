import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type Issue, phrase, type TextPlace } from '../../core/json/issue.ts';
import { placesIn } from '../../core/json/text-place.ts';
import { getBotId } from '../../core/keyboard/bot-id.ts';
import { traceDesign } from '../../core/portal/validator/trace-design.ts';
import type { PastedRequest } from '../../core/readers/text/pasted.ts';
import { countButtons, foundKeyboard, replaceWith, sameKeyboard } from '../../core/request/take-request.ts';
import { assumeBot, checkFound } from '../../core/rules/check-found.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { ButtonRows } from './button-rows.tsx';
import { choicesOf } from './choice.ts';
import { Facts, sizeOf } from './facts.tsx';
import { HowTo } from './how-to.tsx';
import { importStore } from './import-store.ts';
import { KeyboardList } from './keyboard-list.tsx';
import { listRemarks } from './list-remarks.ts';
import { RemarkList } from './remark-list.tsx';

interface ResultPaneProps {
  /** Leads to a place of the text; `isFocused`: the focus goes there too. */
  readonly onPlace: (place: TextPlace, isFocused?: boolean) => void;
}

/** What the text holds, as one types: its keyboards, and of one what it is, its parts, and what there is to tell. */
export function ResultPane({ onPlace }: ResultPaneProps) {
  const { t, say } = useI18n();
  const outcome = useStore(importStore, (state) => state.outcome);
  const reading = useStore(importStore, (state) => state.reading);
  const notes = useStore(importStore, (state) => state.notes);
  const shown = useStore(importStore, (state) => state.shown);
  const pasted = outcome?.kind === 'read' ? outcome.pasted : null;
  const choices = useMemo(() => (pasted ? choicesOf(pasted) : []), [pasted]);
  const one = choices[shown] ?? choices[0] ?? null;
  const rules = useRules(one);
  const about = one ?? pasted;
  const failed: readonly Issue[] = outcome?.kind === 'failed' ? [outcome.issue] : [];
  const remarks = useMemo(() => listRemarks(about?.issues ?? [], rules), [about, rules]);
  const told = [...listRemarks([...notes, ...failed], []), ...remarks];
  const keyboard = one && foundKeyboard(one);
  const title = !outcome
    ? t('import.result')
    : one?.kind
      ? t('import.recognised', { kind: say(phrase('pasted-kind', { kind: one.kind })) })
      : t(pasted ? 'import.unknown' : 'import.failed');
  return (
    <section aria-label={t('import.result')} className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3 p-4">
      <div className="flex items-baseline gap-2">
        <p role="status" className="text-name font-semibold">
          {title}
          {keyboard && <span className="sr-only">: {sizeOf(keyboard, t)}</span>}
        </p>
        {/* Only told when it takes a while. */}
        <span
          aria-hidden={!reading}
          className={classNames('text-caption text-muted transition-opacity', reading ? 'delay-500' : 'opacity-0')}
        >
          {t('import.reading')}
        </span>
      </div>
      {choices.length > 1 && (
        <KeyboardList keyboards={choices} onReveal={({ place }, isFocused) => place && onPlace(place, isFocused)} />
      )}
      {one && <Found pasted={one} />}
      <RemarkList key={shown} remarks={told} onPlace={onPlace} />
      {!outcome && <HowTo />}
    </section>
  );
}

/** What the rules say of what was found, at its places in the text that was read. */
function useRules(found: PastedRequest | null): readonly Issue[] {
  const present = useStore(editorStore, (state) => state.history.present);
  const read = useStore(importStore, (state) => state.read);
  const placeOf = useMemo(() => placesIn(read), [read]);
  return useMemo(() => (found ? checkFound(present, found, placeOf) : []), [present, found, placeOf]);
}

function Found({ pasted }: { readonly pasted: PastedRequest }) {
  const { t } = useI18n();
  const present = useStore(editorStore, (state) => state.history.present);
  const found = useMemo(() => {
    const own = foundKeyboard(pasted);
    const next = replaceWith(present, pasted);
    return { own, next, entries: own ? traceDesign(assumeBot(next, pasted)).entries : [] };
  }, [present, pasted]);
  const { own, next, entries } = found;
  const theirs = own ? getBotId(own) : undefined;
  const ours = getBotId(present.keyboard);
  const bot = theirs ?? pasted.botId ?? null;
  const differs = theirs !== undefined && ours !== undefined && String(theirs) !== String(ours);
  return (
    <>
      <Facts pasted={pasted} keyboard={own} bot={bot === null ? null : show(bot)} />
      {own && countButtons(own) > 0 && <ButtonRows keyboard={next.keyboard} entries={entries} />}
      {own && sameKeyboard(next.keyboard, present.keyboard) && <p className="text-muted">{t('import.same')}</p>}
      {differs && <p className="text-warn">{t('import.otherBot', { theirs: show(theirs), ours: show(ours) })}</p>}
    </>
  );
}

function show(id: unknown): string {
  return typeof id === 'string' ? id : JSON.stringify(id);
}

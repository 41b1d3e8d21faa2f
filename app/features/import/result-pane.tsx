import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type Issue, phrase, type TextPlace } from '../../core/json/issue.ts';
import { getBotId } from '../../core/keyboard/bot-id.ts';
import { traceDesign } from '../../core/portal/validator/trace-design.ts';
import type { Pasted } from '../../core/readers/text/pasted.ts';
import { countButtons, foundKeyboard, replaceWith, sameKeyboard } from '../../core/request/take-request.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { ButtonRows } from './button-rows.tsx';
import { Facts, sizeOf } from './facts.tsx';
import { HowTo } from './how-to.tsx';
import { importStore } from './import-store.ts';
import { RemarkList } from './remark-list.tsx';

/** What the text holds, as one types: what it is, its parts, a glance at the buttons, and what there is to tell. */
export function ResultPane({ onPlace }: { readonly onPlace: (place: TextPlace) => void }) {
  const { t, say } = useI18n();
  const outcome = useStore(importStore, (state) => state.outcome);
  const reading = useStore(importStore, (state) => state.reading);
  const notes = useStore(importStore, (state) => state.notes);
  const pasted = outcome?.kind === 'read' ? outcome.pasted : null;
  const kind = pasted?.kind ?? null;
  const name = kind && say(phrase('pasted-kind', { kind }));
  const issues: readonly Issue[] = [
    ...notes,
    ...(outcome?.kind === 'failed' ? [outcome.issue] : []),
    ...(pasted?.issues ?? []),
  ];
  const keyboard = pasted ? foundKeyboard(pasted) : null;
  const title = !outcome
    ? t('import.result')
    : name
      ? t('import.recognised', { kind: name })
      : t(pasted ? 'import.unknown' : 'import.failed');
  return (
    <section aria-label={t('import.result')} className="grid min-w-0 content-start gap-3 p-4">
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
      {pasted && pasted.kind !== null && <Found pasted={pasted} />}
      <RemarkList issues={issues} onPlace={onPlace} />
      {!outcome && <HowTo />}
    </section>
  );
}

function Found({ pasted }: { readonly pasted: Pasted }) {
  const { t } = useI18n();
  const present = useStore(editorStore, (state) => state.history.present);
  const found = useMemo(() => {
    const own = foundKeyboard(pasted);
    const next = replaceWith(present, pasted);
    return { own, next, entries: own ? traceDesign(next).entries : [] };
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

import { useDeferredValue, useId } from 'react';
import { useStore } from 'zustand';
import type { Design } from '../../core/keyboard/design.ts';
import { compareRevision } from '../../core/portal/validator/checked-revision.ts';
import type { TracedDesign } from '../../core/portal/validator/trace-design.ts';
import { traceShown } from '../../core/portal/validator/trace-filled.ts';
import { METHODS } from '../../core/request/methods.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { connectionStore, selectConnection } from '../../portal-client/connection-store.ts';
import { editorStore } from '../../store/editor-store.ts';
import { settledStore } from '../../store/settled.ts';
import { Select } from '../../ui/field.tsx';
import { chooseMethod } from './choose-method.ts';
import { ComparedList } from './compared-list.tsx';
import { MethodTable } from './method-table.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { outcomeText } from './outcome-text.ts';
import { SizeMeter } from './size-meter.tsx';

const OPTIONS = METHODS.map(({ name }) => ({ value: name, label: name }));

/** What a portal makes of the keyboard: the outcome, then button by button, then with the other methods. */
export function PortalPanel() {
  const { t } = useI18n();
  const titleId = useId();
  const method = useStore(editorStore, (state) => state.history.present.method);
  // Typing comes first: what becomes of a large keyboard may follow a moment later.
  const design = useDeferredValue(useStore(settledStore, (state) => state.design));
  const traced = traceShown(design);
  const isEmpty = traced.entries.length === 0 && design.keyboard.wrapper.kind !== 'opaque';
  const outcome = outcomeText(traced, t);
  return (
    <section aria-labelledby={titleId} className="flex h-full min-h-0 flex-col bg-panel">
      <div className="@container shrink-0 border-b border-line-soft">
        <div className="flex items-center gap-x-3 gap-y-1 px-4 py-1.5 @max-[30rem]:flex-col @max-[30rem]:items-stretch max-wide:px-3">
          <h2 id={titleId} className="sr-only">
            {t('portal.title')}
          </h2>
          <Select
            aria-label={t('portal.method')}
            className="max-w-58"
            options={OPTIONS}
            value={method}
            onValue={chooseMethod}
          />
          {!isEmpty && (
            <div className="min-w-0 grow">
              <OutcomeMark tone={outcome.tone} text={outcome.sentence} className="font-medium" />
              {traced.answer.size !== undefined && traced.unknown === 0 && (
                <SizeMeter size={traced.answer.size} isLeast={traced.isLeast === true} />
              )}
            </div>
          )}
        </div>
      </div>
      <div className="relative isolate fills-rest overflow-y-auto">
        {isEmpty ? <Empty traced={traced} /> : <Compared design={design} hasEntries={traced.entries.length > 0} />}
        <Checked />
      </div>
    </section>
  );
}

/** From when all this is known, and how far the portal is that is connected. */
function Checked() {
  const { t } = useI18n();
  const revision = useStore(connectionStore, (state) => selectConnection(state)?.revision ?? null);
  return (
    <p className="px-4 pb-3 text-caption text-muted">
      {t('portal.checked')}
      {revision !== null && ` ${t(`portal.revision.${compareRevision(revision)}`, { revision })}`}
    </p>
  );
}

function Compared({ design, hasEntries }: { readonly design: Design; readonly hasEntries: boolean }) {
  const { t } = useI18n();
  return (
    <>
      {hasEntries ? <ComparedList design={design} /> : <p className="px-4 py-3 text-muted">{t('portal.noEntries')}</p>}
      <MethodTable design={design} />
    </>
  );
}

/** Nobody begins with a problem: what is missing is said as what to do. */
function Empty({ traced: { answer } }: { readonly traced: TracedDesign }) {
  const { t } = useI18n();
  return (
    <div className="grid max-w-120 gap-1 px-4 py-3 text-muted">
      <p>{t('portal.empty')}</p>
      {answer.outcome.endsWith('ERROR') && (
        <p className="text-caption">{t('portal.emptyRefused', { code: answer.outcome })}</p>
      )}
    </div>
  );
}

import { useId, useMemo } from 'react';
import type { Design } from '../../core/keyboard/design.ts';
import { traceShown } from '../../core/portal/validator/trace-filled.ts';
import { METHODS } from '../../core/request/methods.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { classNames } from '../../ui/class-names.ts';
import { chooseMethod } from './choose-method.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import { outcomeText } from './outcome-text.ts';

/** What each method would make of the same keyboard, so that the choice is an informed one. */
export function MethodTable({ design }: { readonly design: Design }) {
  const { t } = useI18n();
  const titleId = useId();
  const outcomes = useMemo(
    () => METHODS.map(({ name }) => ({ name, ...outcomeText(traceShown({ ...design, method: name }), t) })),
    [design, t],
  );
  return (
    <div className="px-4 pt-3 pb-4">
      <h3 id={titleId} className="mb-1 text-caption font-semibold text-muted">
        {t('portal.elsewhere')}
      </h3>
      <table aria-labelledby={titleId} className="w-full text-left">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('portal.method')}</th>
            <th scope="col">{t('portal.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ name, tone, brief, sentence }) => (
            <tr key={name} className="border-b border-line-soft last:border-b-0">
              <th scope="row" className="py-0.5 pr-3 font-normal">
                <button
                  type="button"
                  aria-current={name === design.method ? 'true' : undefined}
                  onClick={() => chooseMethod(name)}
                  className={classNames(
                    'min-h-6 rounded-sm text-left break-all underline-offset-2 hover:underline touch:min-h-11',
                    name === design.method ? 'font-semibold' : 'text-accent-strong',
                  )}
                >
                  {name}
                </button>
              </th>
              <td className="py-0.5 align-middle text-caption/5" title={sentence}>
                <OutcomeMark tone={tone} text={brief} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

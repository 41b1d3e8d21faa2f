import type { MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { SeverityIcon } from './severity-icon.tsx';

/** A sentence about a value, and what can be done about it. */
export interface FieldNote {
  readonly severity: 'error' | 'warning' | 'todo';
  readonly text: ReactNode;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const COLORS = { error: 'text-danger', warning: 'text-warn', todo: 'text-muted' } as const;

/** The ids of the sentences, for what they describe: the sentences alone, without their buttons. */
export function noteIds(id: string, notes: readonly FieldNote[]): string {
  return notes.map((_, index) => `${id}-note-${index}`).join(' ');
}

/** The sentences below a control. */
export function FieldNotes({ id, notes }: { readonly id: string; readonly notes: readonly FieldNote[] }) {
  return (
    <div className="mt-1 grid gap-1 text-caption">
      {notes.map(({ severity, text, action }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a note has no name but its place.
        <div key={index} className="flex flex-wrap items-start justify-end gap-x-3">
          <p id={`${id}-note-${index}`} className={classNames('flex min-w-0 grow basis-44 gap-1', COLORS[severity])}>
            <SeverityIcon severity={severity} size={14} className="mt-px" />
            <span className="min-w-0 break-words">{text}</span>
          </p>
          {action && (
            <button
              type="button"
              onClick={(event) => {
                keepFocus(event);
                action.run();
              }}
              className="text-right font-medium text-accent-strong hover:underline touch:-my-3.5 touch:py-3.5"
            >
              {action.label}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

/** The button goes with its note: whoever pressed it by a key goes on in the control. */
function keepFocus({ detail, currentTarget }: MouseEvent): void {
  if (detail > 0) return;
  const field = currentTarget.closest('[data-field]');
  field?.querySelector<HTMLElement>('input:not([type="color"]), select, textarea')?.focus();
}

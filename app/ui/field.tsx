import { ChevronDown } from 'lucide';
import { type ComponentProps, type ReactNode, useId, useImperativeHandle, useRef } from 'react';
import { Icon } from './basics/icon.tsx';
import { useGrowing } from './basics/use-growing.ts';
import { classNames } from './class-names.ts';
import { FieldAbout } from './field-about.tsx';
import { type FieldNote, FieldNotes, noteIds } from './field-notes.tsx';

const CONTROL =
  'w-full min-w-0 rounded-control border bg-panel px-2.5 text-body placeholder:text-faint touch:text-[16px] touch:min-h-11';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What there is to know of the field, shown when asked for; `label` is what asks. */
  readonly about?: { readonly label: string; readonly text: ReactNode } | undefined;
  /** A quiet word beside the label about the present value, and what it means. */
  readonly mark?: { readonly text: string; readonly title: string } | undefined;
  /** What is wrong with what was typed. It takes the place of hint and notes. */
  readonly error?: ReactNode;
  /** What is said about the value, the worst first. */
  readonly notes?: readonly FieldNote[];
  /** What the field is called, so that others can lead to it. */
  readonly name?: string;
  readonly className?: string;
  readonly children: (control: ControlProps) => ReactNode;
}

/** What a control takes from the field around it, so that label, hint and error belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** A labelled control; below it what is wrong with it, or its hint. */
export function Field({ label, hint, about, mark, error, notes = [], name, className, children }: FieldProps) {
  const id = useId();
  const told = error ? [{ severity: 'error' as const, text: error }] : notes;
  const below = [
    told.length > 0 ? noteIds(id, told) : hint && `${id}-hint`,
    mark && `${id}-mark`,
    about && `${id}-about`,
  ].filter(Boolean);
  return (
    <div
      data-field={name}
      className={classNames(
        'min-w-0',
        about && 'relative grid grid-cols-[auto_minmax(0,1fr)] content-start items-center gap-x-1.5',
        className,
      )}
    >
      <div className="mb-1 flex items-center gap-1.5 text-caption text-muted">
        <label htmlFor={id} className="min-w-0">
          {label}
        </label>
        {mark && (
          <span title={mark.title} className="rounded-sm bg-line-soft px-1 text-group text-text">
            <span aria-hidden="true">{mark.text}</span>
            <span id={`${id}-mark`} className="sr-only">
              {mark.title}
            </span>
          </span>
        )}
      </div>
      <div className="col-span-2 row-start-2 min-w-0">
        {children({
          id,
          ...(below.length > 0 ? { 'aria-describedby': below.join(' ') } : {}),
          ...(told.some(({ severity }) => severity === 'error') ? { 'aria-invalid': true as const } : {}),
        })}
        {told.length > 0 ? (
          <FieldNotes id={id} notes={told} />
        ) : (
          hint && (
            <p id={`${id}-hint`} className="mt-1 text-caption text-muted">
              {hint}
            </p>
          )
        )}
      </div>
      {/* Seen beside the label and reached after the field: whoever fills in a form by Tab gets to what is filled in. */}
      {about && (
        <FieldAbout id={`${id}-about`} label={about.label}>
          {about.text}
        </FieldAbout>
      )}
    </div>
  );
}

interface TextInputProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  readonly mono?: boolean;
  readonly onText: (text: string) => void;
}

export function TextInput({ mono, onText, className, ...rest }: TextInputProps) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      onChange={(event) => onText(event.target.value)}
      className={classNames(CONTROL, 'h-8', edge(rest), mono && 'font-mono text-caption', className)}
    />
  );
}

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange'> {
  readonly mono?: boolean;
  /** Whether it is as high as its text; else its place says how high it is. */
  readonly grows?: boolean;
  readonly onText: (text: string) => void;
}

/** A text field of several lines that grows with its text. */
export function TextArea({ mono, grows = true, onText, className, ref, ...rest }: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLTextAreaElement);
  useGrowing(own, String(rest.value ?? ''), grows);
  return (
    <textarea
      rows={2}
      {...rest}
      ref={own}
      onChange={(event) => onText(event.target.value)}
      className={classNames(
        CONTROL,
        'block max-h-48 min-h-14 resize-none py-1.5',
        grows && 'field-sizing-content',
        edge(rest),
        mono && 'font-mono text-caption',
        className,
      )}
    />
  );
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onValue: (value: string) => void;
}

export function Select({ options, onValue, className, ...rest }: SelectProps) {
  return (
    <div className={classNames('relative w-full min-w-0', className)}>
      <select
        {...rest}
        onChange={(event) => onValue(event.target.value)}
        className={classNames(CONTROL, 'h-8 appearance-none pr-8', edge(rest))}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon
        of={ChevronDown}
        size={16}
        className="pointer-events-none absolute inset-y-0 right-2.5 my-auto text-muted"
      />
    </div>
  );
}

function edge(props: { readonly 'aria-invalid'?: unknown }): string {
  return props['aria-invalid'] ? 'border-danger' : 'border-line hover:border-faint';
}

import { useId } from 'react';
import { classNames } from './class-names.ts';
import { Select } from './field.tsx';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value) => void;
}

/** The same choice as a list where its container is too narrow for all of it beside its neighbours. */
export function SegmentedOrList<Value extends string>(props: SegmentedProps<Value>) {
  const { label, value, options, onValue } = props;
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text);
    if (chosen) onValue(chosen.value);
  };
  return (
    <>
      <div className="contents @max-[30rem]:hidden">
        <Segmented {...props} />
      </div>
      <Select
        aria-label={label}
        className="w-24! min-w-18 shrink *:text-caption! [&>select]:pr-6! [&>select]:pl-2! [&>svg]:right-1.5! touch:w-26! wide:*:h-7! @min-[30rem]:hidden"
        value={value}
        options={options}
        onValue={choose}
      />
    </>
  );
}

/** A choice of a few, all in sight. Radio buttons underneath, so arrow keys work. */
export function Segmented<Value extends string>({ label, value, options, onValue }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset aria-label={label} className="flex min-w-0 shrink-0 rounded-control border bg-bg p-px">
      {options.map((option) => (
        <label
          key={option.value}
          className={classNames(
            'relative flex h-6 cursor-pointer items-center justify-center rounded-[6px] px-2.5 text-caption font-medium touch:h-10 touch:min-w-11',
            'touch:after:absolute touch:after:inset-x-0 touch:after:-inset-y-0.5',
            'has-focus-visible:outline-2 has-focus-visible:outline-accent',
            option.value === value ? 'bg-panel text-text shadow-xs ring-1 ring-line' : 'text-muted hover:text-text',
          )}
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

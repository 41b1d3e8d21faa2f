import { useEffect } from 'react';
import { useStore } from 'zustand';
import { countSerious, problemStore } from '../../store/problems.ts';
import { classNames } from '../../ui/class-names.ts';

interface ProblemsMarkProps {
  /** It takes more or less room than before. */
  readonly onResize: () => void;
}

/** How many problems there are, on the tab that lists them. */
export function ProblemsMark({ onResize }: ProblemsMarkProps) {
  const { count, worst } = countSerious(useStore(problemStore, (state) => state.problems));
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever makes the tab wider is told of.
  useEffect(onResize, [count]);
  return (
    count > 0 && (
      <span
        className={classNames(
          'rounded-full px-1.5 text-group font-semibold',
          worst === 'error' ? 'bg-danger-bg text-danger' : 'bg-warn-bg text-warn',
        )}
      >
        {count}
      </span>
    )
  );
}

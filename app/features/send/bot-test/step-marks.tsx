import { Circle, CircleAlert, CircleCheck, CircleDot } from 'lucide';
import { useI18n } from '../../../i18n/i18n.tsx';
import { TEST_STEPS, type TestStep } from '../../../portal-client/bot-test/bot-test-store.ts';
import { Icon } from '../../../ui/basics/icon.tsx';
import { classNames } from '../../../ui/class-names.ts';

const MARKS = {
  done: [CircleCheck, 'text-ok'],
  now: [CircleDot, 'text-accent-strong'],
  failed: [CircleAlert, 'text-danger'],
  waiting: [Circle, 'text-muted'],
} as const;

interface StepMarksProps {
  readonly step: TestStep;
  readonly failed: TestStep | null;
}

/** The steps of a test in a line, with what became of each. */
export function StepMarks({ step, failed }: StepMarksProps) {
  const { t } = useI18n();
  return (
    <ol aria-label={t('send.botTest.steps')} className="flex flex-wrap gap-x-4 gap-y-1">
      {TEST_STEPS.map((name) => {
        const mark = markOf(name, step, failed);
        const [icon, colour] = MARKS[mark];
        return (
          <li
            key={name}
            aria-current={mark === 'now' ? 'step' : undefined}
            className={classNames('flex items-center gap-1', mark === 'now' ? 'font-medium' : 'text-muted')}
          >
            <Icon of={icon} size={16} className={colour} />
            {t(`send.botTest.step.${name}`)}
            <span className="sr-only">, {t(`send.botTest.mark.${mark}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** After a failed step the next one under way is the last. */
function markOf(name: TestStep, step: TestStep, failed: TestStep | null): keyof typeof MARKS {
  const at = TEST_STEPS.indexOf(name);
  if (name === failed) return 'failed';
  if (name === step) return 'now';
  return at < TEST_STEPS.indexOf(failed ?? step) ? 'done' : 'waiting';
}

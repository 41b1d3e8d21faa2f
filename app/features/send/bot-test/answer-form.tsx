import { useId } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '../../../i18n/i18n.tsx';
import { USUAL_ANSWER } from '../../../portal-client/bot-test/answer-press.ts';
import { botTestStore } from '../../../portal-client/bot-test/bot-test-store.ts';
import { CheckBox } from '../../../ui/check-box.tsx';
import { TextInput } from '../../../ui/field.tsx';
import { Segmented } from '../../../ui/segmented.tsx';

/** What the bot says to a press, how, and whether it does so by itself. */
export function AnswerForm() {
  const { t } = useI18n();
  const id = useId();
  const text = useStore(botTestStore, (state) => state.answerText);
  const way = useStore(botTestStore, (state) => state.answerWay);
  const always = useStore(botTestStore, (state) => state.answerAlways);
  // The braces of the places are the text here, not places of this sentence.
  const places = { command: '{command}', params: '{params}', user: '{user}' };
  return (
    <section aria-label={t('send.botTest.answers')} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="flex min-w-0 items-center gap-2">
        <label htmlFor={id} className="shrink-0 text-caption text-muted">
          {t('send.botTest.answerText')}
        </label>
        <TextInput
          id={id}
          value={text}
          placeholder={USUAL_ANSWER}
          title={t('send.botTest.answerHint', places)}
          onText={(answerText) => botTestStore.setState({ answerText })}
          className="h-7! wide:w-44! touch:h-11!"
        />
      </div>
      <Segmented
        label={t('send.botTest.way')}
        value={way}
        options={(['update', 'message'] as const).map((value) => ({ value, label: t(`send.botTest.way.${value}`) }))}
        onValue={(answerWay) => botTestStore.setState({ answerWay })}
      />
      <CheckBox
        label={t('send.botTest.always')}
        checked={always}
        onChecked={(answerAlways) => botTestStore.setState({ answerAlways })}
      />
    </section>
  );
}

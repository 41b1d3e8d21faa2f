import { useId } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/shallow';
import type { Design } from '../../core/keyboard/design.ts';
import { findMethod, METHODS, type Method, namedMethod } from '../../core/request/methods.ts';
import type { FirstKey } from '../../i18n/en/start/first.ts';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { setDesignCommand } from '../../store/commands.ts';
import { type EditorState, editorStore } from '../../store/editor-store.ts';
import { Field, Select, TextArea } from '../../ui/field.tsx';
import { type FieldNote, FieldNotes } from '../../ui/field-notes.tsx';
import { Section } from '../../ui/section.tsx';
import { useRoom } from '../../ui/use-room.ts';
import { BotIdField } from './fields/bot-id-field.tsx';
import { PlaceNotes, usePlaced, useRequestNotes } from './fields/notes.tsx';
import { RequestIdField } from './fields/request-id-field.tsx';
import { WorstMark } from './fields/section-mark.tsx';

/** The message and the call that carries it: what belongs to the whole design. */
export function RequestFields({ open }: { readonly open: boolean }) {
  const { t } = useFirstI18n();
  const design = useStore(editorStore, useShallow(requestOf));
  const method = findMethod(design.method);
  const keyboardProblems = usePlaced('keyboard');
  const requestProblems = usePlaced('request');
  const messageNotes = useRequestNotes('message');
  const methodNotes = useRequestNotes('method');
  const update = method.does === 'update';
  // Where the canvas is in sight the message is edited there.
  const hasCanvas = useRoom() !== 'tabs';
  const about = (name: string, text: string) => ({ label: t('inspector.about', { name }), text });
  return (
    <Section
      title={t('inspector.request')}
      note={
        <>
          <WorstMark placed={[...keyboardProblems, ...requestProblems]} />
          {method.name}
        </>
      }
      open={open}
    >
      <PlaceNotes placed={keyboardProblems} />
      {hasCanvas ? (
        <MessageNotes notes={messageNotes} hint={update && t('inspector.messageKept')} />
      ) : (
        <Field
          label={t('inspector.message')}
          name="message"
          notes={messageNotes}
          about={update ? about(t('inspector.message'), t('inspector.messageKept')) : undefined}
        >
          {(control) => (
            <TextArea
              {...control}
              value={design.message}
              onText={(message) => setDesignCommand(editorStore, { message })}
            />
          )}
        </Field>
      )}
      <Field
        label={t('inspector.method')}
        name="method"
        notes={methodNotes}
        about={
          method.secret === null
            ? undefined
            : about(t('inspector.method'), t('inspector.secretNote', { name: method.secret }))
        }
      >
        {(control) => (
          <Select
            {...control}
            options={METHODS.map(({ name }) => ({ value: name, label: name }))}
            value={design.method}
            onValue={(name) => setDesignCommand(editorStore, { method: namedMethod(name)?.name ?? design.method })}
          />
        )}
      </Field>
      {method.version === 1 && (
        <button
          type="button"
          onClick={() => editorStore.setState({ dialog: 'convert' })}
          className="-mt-2 justify-self-start text-caption font-medium text-accent-strong hover:underline touch:-mt-2 touch:mb-3 touch:py-3.5"
        >
          {t('convert.open')}
        </button>
      )}
      <div className="grid grid-cols-2 gap-3">
        {method.needs.map((need) =>
          need === 'botId' ? null : (
            <RequestIdField key={need} name={need} value={design[need]} about={t(idHint(need, method))} />
          ),
        )}
        <BotIdField about={t(botHint(method))} />
      </div>
    </Section>
  );
}

/** What is said of the message, whose field is on the canvas. */
function MessageNotes({ notes, hint }: { readonly notes: readonly FieldNote[]; readonly hint: string | false }) {
  const id = useId();
  if (notes.length > 0) return <FieldNotes id={id} notes={notes} />;
  return hint && <p className="text-caption text-muted">{hint}</p>;
}

/** All but the keyboard, so that typing in a button draws nothing here. */
function requestOf({ history }: EditorState): Omit<Design, 'keyboard'> {
  const { keyboard: _, ...request } = history.present;
  return request;
}

function idHint(name: 'dialogId' | 'messageId' | 'commandId', method: Method): FirstKey {
  const answers = method.does === 'answer';
  return answers && name === 'messageId' ? 'inspector.messageIdAnswerHint' : `inspector.${name}Hint`;
}

function botHint({ params, needs }: Method): FirstKey {
  if (needs.includes('botId')) return 'inspector.botIdNeeded';
  return params.includes('botId') ? 'inspector.botIdHint' : 'inspector.botIdAnswer';
}

import { useEffect, useId, useRef, useState } from 'react';
import { checkName } from '../../core/variables/rename-variable.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { renameVariableCommand } from '../../store/variables.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/field.tsx';
import { FieldNotes, noteIds } from '../../ui/field-notes.tsx';

interface RenameFormProps {
  readonly name: string;
  /** Called with the new name, or without one when all stays as it was. */
  readonly onClose: (renamed?: string) => void;
}

/** The name of a variable, edited in its place: Enter takes it, Escape leaves it, and what it cannot be is said at once. */
export function RenameForm({ name, onClose }: RenameFormProps) {
  const { t } = useI18n();
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  const [tried, setTried] = useState(false);
  const problem = checkName(editorStore.getState().history.present, name, text);
  // Whoever has emptied the field is about to write into it.
  const told = problem !== null && (tried || problem !== 'empty') ? problem : null;
  const notes = told === null ? [] : [{ severity: 'error' as const, text: t(`variables.name.${told}`) }];
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  return (
    <form
      className="grid min-w-0 gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem !== null) return ref.current?.focus();
        renameVariableCommand(editorStore, name, text);
        onClose(text.trim() === name ? undefined : text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <TextInput
        ref={ref}
        mono
        aria-label={t('variables.newName', { name })}
        aria-invalid={told !== null || undefined}
        aria-describedby={noteIds(id, notes) || undefined}
        autoCapitalize="off"
        value={text}
        onText={setText}
      />
      {notes.length > 0 && <FieldNotes id={id} notes={notes} />}
      <div className="flex gap-2">
        <Button small type="submit" variant="primary">
          {t('variables.save')}
        </Button>
        <Button small onClick={() => onClose()}>
          {t('variables.cancel')}
        </Button>
      </div>
    </form>
  );
}

import type { Design } from '../../../core/keyboard/design.ts';
import { familyOf } from '../../../core/request/method-family.ts';
import { isUpdate, METHODS, namedMethod } from '../../../core/request/methods.ts';
import type { Key } from '../../../i18n/en/dictionary.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { can } from '../../../portal-client/connection-store.ts';
import { setDesignCommand } from '../../../store/commands.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { Field, Select } from '../../../ui/field.tsx';

const WRITERS = { im: 'send.writer.im', imbot: 'send.writer.imbot', 'imbot.v2': 'send.writer.imbot2' } as const;

interface MethodFieldProps {
  readonly design: Design;
  readonly connection: Connection | null;
}

/** The method of the design, by who writes; below it what it does and what it needs of the webhook. */
export function MethodField({ design, connection }: MethodFieldProps) {
  const { t } = useI18n();
  const family = familyOf(design.method);
  const able = can(connection?.scopes ?? null, family.name === 'im' ? 'send' : 'botSend');
  const scope = family.name === 'im' ? 'im' : 'imbot';
  const notes = able ? [] : [{ severity: 'warning' as const, text: t('send.tick', { scopes: scope }) }];
  return (
    <Field label={t('inspector.method')} hint={t(meaning(design), { scope })} notes={notes}>
      {(control) => (
        <Select
          {...control}
          options={METHODS.map(({ name }) => ({ value: name, label: `${t(WRITERS[familyOf(name).name])} · ${name}` }))}
          value={design.method}
          onValue={(name) => {
            const method = namedMethod(name);
            if (method) setDesignCommand(editorStore, { method: method.name });
          }}
        />
      )}
    </Field>
  );
}

function meaning({ method }: Design): Key {
  const family = familyOf(method);
  const kind = isUpdate(method) ? 'update' : method === family.answer ? 'answer' : 'new';
  return family.name === 'im' ? `send.means.${kind === 'update' ? 'update' : 'new'}` : `send.means.bot.${kind}`;
}

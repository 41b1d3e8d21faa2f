import { type RefObject, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Connection } from '../../../portal-client/call/connection.ts';
import { tokenOf } from '../../../portal-client/call/connection.ts';
import { changeConnection } from '../../../portal-client/connection-store.ts';
import { Field, TextInput } from '../../../ui/field.tsx';

interface SecretFieldProps {
  readonly name: 'CLIENT_ID' | 'botToken';
  readonly connection: Connection;
  readonly missing: boolean;
  readonly ref: RefObject<HTMLInputElement | null>;
}

/** The password of a bot, which a webhook call needs as well. It belongs to the connection and is seen only while it is typed. */
export function SecretField({ name, connection, missing, ref }: SecretFieldProps) {
  const { t } = useI18n();
  const [focused, setFocused] = useState(false);
  const { id, tokens } = connection;
  return (
    <Field label={name} hint={t(`send.secret.${name}`)} error={missing && t('send.secretMissing', { name })}>
      {(control) => (
        <TextInput
          {...control}
          ref={ref}
          mono
          value={tokenOf(connection.tokens, name)}
          autoCapitalize="off"
          autoCorrect="off"
          data-native-undo=""
          data-1p-ignore=""
          data-lpignore="true"
          className={focused ? '' : '[-webkit-text-security:disc]'}
          onText={(text) =>
            changeConnection(id, {
              tokens: { ...tokens, [name === 'CLIENT_ID' ? 'clientId' : 'botToken']: text.trim() },
            })
          }
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      )}
    </Field>
  );
}

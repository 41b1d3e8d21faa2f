import { type Ref, useRef, useState } from 'react';
import type { Issue } from '../../../core/json/issue.ts';
import { maskWebhook, type Webhook } from '../../../core/request/webhook-url.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { connectionStore } from '../../../portal-client/connection-store.ts';
import { readMaskedEdit } from '../../../portal-client/webhook-mask.ts';
import { Field, TextInput } from '../../../ui/field.tsx';

interface WebhookFieldProps {
  readonly text: string;
  readonly webhook: Webhook | null;
  readonly issues: readonly Issue[];
  /** Whether a missing webhook is an error already. */
  readonly required: boolean;
  readonly ref: Ref<HTMLInputElement>;
}

/**
 * The webhook's address. Its secret is in sight only while it is typed by hand: what is pasted, or left, becomes a mask
 * at once.
 */
export function WebhookField({ text, webhook, issues, required, ref }: WebhookFieldProps) {
  const { t, say } = useI18n();
  const [typing, setTyping] = useState(false);
  const [focused, setFocused] = useState(false);
  const pasted = useRef(false);
  const mask = webhook && !typing ? maskWebhook(webhook) : null;
  const wrong = webhook === null && (text.trim() === '' ? required : !typing || required);
  const notes = webhook ? issues.map(say) : [];
  return (
    <Field
      label={t('send.webhook')}
      error={wrong && issues[0] ? say(issues[0]) : undefined}
      hint={webhook ? <Understood webhook={webhook} notes={notes} /> : t('send.webhookHint')}
    >
      {(control) => (
        <TextInput
          {...control}
          ref={ref}
          mono
          value={mask ?? text}
          placeholder="https://example.bitrix24.com/rest/1/…"
          inputMode="url"
          autoCapitalize="off"
          autoCorrect="off"
          data-native-undo=""
          data-1p-ignore=""
          data-lpignore="true"
          // An address that was not understood may hold a secret all the same.
          className={focused || mask ? '' : '[-webkit-text-security:disc] placeholder:[-webkit-text-security:none]'}
          onPaste={() => {
            pasted.current = true;
          }}
          onText={(next) => {
            setTyping(!pasted.current);
            pasted.current = false;
            // It stays while somebody works in it, also when it is emptied.
            connectionStore.setState({ adding: true, webhookText: mask === null ? next : readMaskedEdit(mask, next) });
          }}
          onFocus={(event) => {
            setFocused(true);
            if (mask) event.target.select();
          }}
          onBlur={() => {
            setFocused(false);
            setTyping(false);
          }}
        />
      )}
    </Field>
  );
}

function Understood({ webhook, notes }: { webhook: Webhook; notes: readonly string[] }) {
  const { t } = useI18n();
  const host = `${webhook.origin.replace(/^https?:\/\//, '')}${webhook.prefix}`;
  return (
    <>
      <span className="text-text">{t('send.understood', { host, user: webhook.user })}</span>
      {notes.map((note) => (
        <span key={note} className="block">
          {note}
        </span>
      ))}
    </>
  );
}

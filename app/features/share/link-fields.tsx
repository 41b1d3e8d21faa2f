import { Copy, Share2 } from 'lucide';
import { useEffect, useMemo, useState } from 'react';
import type { Design } from '../../core/keyboard/design.ts';
import { nameButton } from '../../core/keyboard/find-button.ts';
import { shareRequest } from '../../core/request/share-request.ts';
import { findSharedSecrets, type SharedPlace, type SharedSecret } from '../../core/rules/kit/find-shared-secrets.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { noteUse } from '../../store/deeds.ts';
import { editorStore } from '../../store/editor-store.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { copyAndTell } from '../../ui/copy.ts';
import { Field, TextInput } from '../../ui/field.tsx';
import type { FieldNote } from '../../ui/field-notes.tsx';
import { packLink } from './link.ts';
import { isLocal, pageAddress } from './page-address.ts';

/** Some chat programs cut longer links; then mail, then nearly all of them. */
const LONG = 2000;
const TOO_LONG = 8000;

/** The link, what speaks against handing it out, and what it holds. */
export function LinkFields({ design }: { readonly design: Design }) {
  const { t } = useI18n();
  const [withRecipient, setWithRecipient] = useState(false);
  const { request, removed } = useMemo(() => shareRequest(design, withRecipient), [design, withRecipient]);
  const secrets = useMemo(() => findSharedSecrets(design, withRecipient), [design, withRecipient]);
  const [link, setLink] = useState('');
  useEffect(() => {
    let current = true;
    void packLink(request).then((packed) => current && setLink(`${pageAddress()}#k=${packed}`));
    return () => {
      current = false;
    };
  }, [request]);
  const use = () => noteUse(editorStore);
  const copy = () => {
    use();
    void copyAndTell(link, { copied: t('share.copied'), refused: t('share.copyRefused') });
  };
  const handOver = () => {
    use();
    void giveToSystem(design.name, link);
  };
  const hasRecipient = [design.dialogId, design.messageId, design.commandId].some((id) => id.trim() !== '');
  return (
    <div className="grid gap-4 p-4">
      <div>
        <Field
          label={t('share.link')}
          notes={[...secrets.map((secret) => secretNote(secret, t)), ...lengthNotes(link, t)]}
          hint={link === '' ? undefined : t('share.length', { count: link.length })}
        >
          {(control) => (
            <div className="flex flex-wrap gap-2">
              <div className="min-w-40 grow basis-0 max-wide:basis-full">
                <TextInput
                  {...control}
                  mono
                  readOnly
                  value={link}
                  onText={() => undefined}
                  onFocus={(event) => event.currentTarget.select()}
                  onCopy={use}
                />
              </div>
              <Button variant="primary" icon={Copy} disabled={link === ''} onClick={copy} className="max-wide:grow">
                {t('share.copy')}
              </Button>
              {'share' in navigator && (
                <Button icon={Share2} disabled={link === ''} onClick={handOver} className="max-wide:grow">
                  {t('share.system')}
                </Button>
              )}
            </div>
          )}
        </Field>
        {link !== '' && isLocal(link) && <p className="mt-1 text-caption text-muted">{t('share.local')}</p>}
      </div>
      <CheckBox
        label={t('share.withRecipient')}
        hint={t(hasRecipient ? 'share.withRecipientHint' : 'share.noRecipient')}
        checked={withRecipient && hasRecipient}
        disabled={!hasRecipient}
        onChecked={setWithRecipient}
      />
      <p className="text-muted">
        {t('share.holds')}
        {secrets.length === 0 && ` ${t('share.noSecrets')}`}
        {removed.length > 0 && ` ${t('share.removed', { names: removed.join(', ') })}`}
      </p>
    </div>
  );
}

/** Through the system's own list of programs and people. Whoever closes that list has changed their mind: no error. */
async function giveToSystem(title: string, url: string): Promise<void> {
  await navigator.share({ title, url }).catch(() => undefined);
}

function lengthNotes({ length }: string, t: Translate): FieldNote[] {
  if (length <= LONG) return [];
  const text = t(length > TOO_LONG ? 'share.tooLong' : 'share.long', { count: length });
  return [{ severity: 'warning', text }];
}

function secretNote({ place: at, name }: SharedSecret, t: Translate): FieldNote {
  const place = placeText(at, t);
  return { severity: 'warning', text: t(name === 'webhook' ? 'share.webhook' : 'share.secret', { place, name }) };
}

function placeText(place: SharedPlace, t: Translate): string {
  switch (place.kind) {
    case 'name':
      return t('share.inName');
    case 'message':
      return t('share.inMessage');
    case 'button':
      return t('share.inButton', { name: nameButton(place.button) ?? t('share.nameless'), field: place.field });
    case 'param':
      return t('share.inParam', { param: place.param });
  }
}

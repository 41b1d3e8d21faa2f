import { Copy } from 'lucide';
import { useState } from 'react';
import type { JsonObject } from '../../../core/json/json.ts';
import { writeSnippet } from '../../../core/snippets/write-snippet.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy.ts';

interface CurlInsteadProps {
  readonly method: string;
  readonly params: JsonObject;
  /** It holds a TEMPLATE_ID: run twice, it makes no second message. */
  readonly once: boolean;
  /** The password of a bot that has to be added by hand. */
  readonly secret: string | null;
}

/** The way out when a browser cannot reach the portal: the same request for a terminal. The secret is not in it. */
export function CurlInstead({ method, params, once, secret }: CurlInsteadProps) {
  const { t } = useI18n();
  const [copied, setCopied] = useState<boolean | null>(null);
  const command = writeSnippet('curl-webhook', { method, params });
  return (
    <div>
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-semibold">{t('send.curl')}</h3>
        <Button small icon={Copy} onClick={() => void copyText(command).then(setCopied)}>
          {t(copied ? 'send.copied' : 'send.copyCurl')}
        </Button>
      </div>
      <section
        aria-label="cURL"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        className="relative mt-1.5 max-h-36 overflow-auto rounded-control border bg-bg p-2"
      >
        <pre className="font-mono text-caption whitespace-pre-wrap break-all">{command}</pre>
      </section>
      <p className="mt-1 text-caption text-muted">
        {copied === false ? t('send.copyRefused') : `${t('send.curlHint')} ${once ? t('send.curlOnce') : ''}`}
        {secret && ` ${t('send.curlSecret', { name: secret })}`}
      </p>
    </div>
  );
}

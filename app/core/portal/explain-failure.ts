import type { Localized } from '../issue.ts';

/**
 * Why there is no answer of a portal to explain.
 * `unreachable`: the browser says no more than "Failed to fetch". `not-json`: something answered, but not the REST of a portal.
 * `timeout`: no answer in time. `cancelled`: the user stopped it.
 */
export type Failure = 'unreachable' | 'not-json' | 'timeout' | 'cancelled';

/**
 * Title and possible causes, the likeliest first, each a sentence with what to do about it.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function explainFailure(failure: Failure): { title: Localized; causes: readonly Localized[] } {
  return failures[failure];
}

const failures: Record<Failure, { title: Localized; causes: readonly Localized[] }> = {
  unreachable: {
    title: {
      en: 'The browser got no answer from the portal',
      ru: 'Браузер не получил ответа от портала',
    },
    causes: [
      { en: 'You are offline. Check the connection.', ru: 'Нет интернета. Проверьте подключение.' },
      {
        en: 'The name of the portal is mistyped. Open the portal in a tab and compare the address.',
        ru: 'В имени портала опечатка. Откройте портал в новой вкладке и сверьте адрес.',
      },
      {
        en: 'The portal was renamed and redirects (302), which a request of a page cannot follow. Copy the webhook once more.',
        ru: 'Портал переименован и перенаправляет запросы (302), а страница не может пройти за ними. Скопируйте вебхук заново.',
      },
      {
        en: 'A firewall (WAF) or nginx answered in place of the portal (502, 503). Wait a minute, then try again.',
        ru: 'Вместо портала ответил защитный экран (WAF) или nginx (502, 503). Подождите минуту и попробуйте снова.',
      },
      {
        en: 'The portal is in a private network. Connect to that network or its VPN, or send with the cURL command from there.',
        ru: 'Портал стоит в закрытой сети. Подключитесь к ней или к её VPN либо отправьте оттуда командой cURL.',
      },
      {
        en: 'The browser does not trust the certificate of the portal. Open the portal in a tab and see whether it warns you.',
        ru: 'Браузер не доверяет сертификату портала. Откройте портал во вкладке и проверьте, нет ли предупреждения.',
      },
      {
        en: 'An extension of the browser blocks the request. Try a private window.',
        ru: 'Запрос блокирует расширение браузера. Попробуйте окно инкогнито.',
      },
    ],
  },
  'not-json': {
    title: { en: 'The answer is not from the REST of a portal', ru: 'Ответил не REST портала' },
    causes: [
      {
        en: 'The address leads to another site. Compare it with the webhook on the portal.',
        ru: 'Адрес ведёт на другой сайт. Сверьте его с вебхуком на портале.',
      },
      {
        en: 'The portal broke off with HTTP 500 on this keyboard: a list or an object stands where a text belongs, in ACTION_VALUE or a colour. Look through the problems.',
        ru: 'Портал упал на этой клавиатуре с HTTP 500: в ACTION_VALUE или в цвете вместо текста стоит список или объект. Посмотрите список проблем.',
      },
      {
        en: 'The portal is being updated, is closed, or a proxy answered with a page of its own (502, 503). Try again later and look into the chat first.',
        ru: 'Портал обновляется или закрыт, либо прокси ответил своей страницей (502, 503). Повторите позже, сначала заглянув в чат.',
      },
    ],
  },
  timeout: {
    title: { en: 'The portal did not answer in time', ru: 'Портал не ответил вовремя' },
    causes: [
      {
        en: 'The portal is busy. Look into the chat: the message may have arrived all the same.',
        ru: 'Портал перегружен. Загляните в чат: сообщение могло дойти и так.',
      },
      {
        en: 'The connection is slow or breaks off. Check it and try again.',
        ru: 'Связь медленная или рвётся. Проверьте её и повторите.',
      },
    ],
  },
  cancelled: {
    title: { en: 'Sending was cancelled', ru: 'Отправка отменена' },
    causes: [
      {
        en: 'You stopped it. The request may have reached the portal before: look into the chat.',
        ru: 'Вы её остановили. Запрос мог успеть дойти до портала: загляните в чат.',
      },
    ],
  },
};

import type { Issue, Localized } from '../issue.ts';

const where: Localized = {
  en: 'Applications → Developer resources → Ready-made scenarios → Other → Incoming webhook',
  ru: 'Приложения → Разработчикам → Готовые сценарии → Другое → Входящий вебхук',
};

const texts = {
  'webhook-empty': {
    en: `Paste the address of an incoming webhook. The portal makes one under ${where.en}.`,
    ru: `Вставьте адрес входящего вебхука. Создать его можно на портале: ${where.ru}.`,
  },
  'webhook-not-address': {
    en: 'There is no address in this text. A webhook looks like https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/: copy it whole from the portal.',
    ru: 'В этом тексте нет адреса. Вебхук выглядит так: https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/. Скопируйте его с портала целиком.',
  },
  'webhook-only-secret': {
    en: 'This looks like the secret alone. Copy the whole address, from https:// on.',
    ru: 'Похоже, это только секретный код. Скопируйте адрес целиком, начиная с https://.',
  },
  'webhook-no-host': {
    en: 'The address of the portal is missing. Copy the webhook whole, from https:// on.',
    ru: 'Нет адреса портала. Скопируйте вебхук целиком, начиная с https://.',
  },
  'webhook-host': {
    en: 'The name or the port of the portal is not valid. Check the part between https:// and the next slash.',
    ru: 'Имя или порт портала записаны неверно. Проверьте часть между https:// и следующей косой чертой.',
  },
  'webhook-scheme': {
    en: 'A webhook begins with https://. Copy its address from the portal once more.',
    ru: 'Вебхук начинается с https://. Скопируйте его адрес с портала ещё раз.',
  },
  'webhook-http': {
    en: 'The address begins with http://, which portals and browsers refuse. Write https:// instead; http is fine only for localhost and 127.0.0.1.',
    ru: 'Адрес начинается с http://: ни портал, ни браузер такой запрос не пропустят. Замените на https://; без него можно только localhost и 127.0.0.1.',
  },
  'webhook-login': {
    en: 'A login stands before the name of the portal (login@portal). Browsers refuse such addresses: remove it together with the @ sign.',
    ru: 'Перед именем портала стоит логин (логин@портал). Браузеры не открывают такие адреса: удалите его вместе со знаком @.',
  },
  'webhook-only-portal': {
    en: `This is only the address of the portal. A webhook goes on with /rest/, a user and a secret; make one under ${where.en}.`,
    ru: `Это только адрес портала. Дальше в вебхуке идут /rest/, пользователь и секретный код; создайте его: ${where.ru}.`,
  },
  'webhook-no-rest': {
    en: `The address has no /rest/, so it belongs to some page and not to a webhook. Webhooks are listed under ${where.en}.`,
    ru: `В адресе нет /rest/: это адрес страницы, а не вебхука. Список вебхуков: ${where.ru}.`,
  },
  'webhook-oauth': {
    en: `This address is for apps with an access token: it holds no user and no secret. Make an incoming webhook under ${where.en}.`,
    ru: `Это адрес для приложений с токеном доступа: в нём нет ни пользователя, ни секретного кода. Создайте входящий вебхук: ${where.ru}.`,
  },
  'webhook-user-missing': {
    en: 'The number of the user between /rest/ and the secret is missing. Copy the whole address from the portal.',
    ru: 'Между /rest/ и секретным кодом нет номера пользователя. Скопируйте адрес с портала целиком.',
  },
  'webhook-user': {
    en: 'After /rest/ comes the number of a user, for example 1. Copy the whole address from the portal.',
    ru: 'После /rest/ должен идти номер пользователя, например 1. Скопируйте адрес с портала целиком.',
  },
  'webhook-secret-missing': {
    en: 'The secret after the user is missing. Copy the whole address from the portal: it ends with a row of letters and digits and a slash.',
    ru: 'После пользователя нет секретного кода. Скопируйте адрес с портала целиком: он кончается строкой из букв и цифр и косой чертой.',
  },
  'webhook-secret-hidden': {
    en: 'The secret is hidden or stands as a placeholder here. Copy the address with the copy button of the portal.',
    ru: 'Секретный код здесь скрыт или вместо него стоит заглушка. Скопируйте адрес кнопкой на портале.',
  },
  'webhook-secret': {
    en: 'The secret holds characters that do not belong there; it consists of letters and digits. Copy the address from the portal once more.',
    ru: 'В секретном коде лишние знаки: он состоит из латинских букв и цифр. Скопируйте адрес с портала ещё раз.',
  },
  'webhook-several': {
    en: 'There are several webhooks in this text. The first one is used.',
    ru: 'В этом тексте несколько вебхуков. Взят первый.',
  },
  'webhook-rest3': {
    en: 'The address is of REST 3.0 (/rest/api/), which has no chat methods. It is used without /api/.',
    ru: 'Это адрес REST 3.0 (/rest/api/), а в нём нет методов чата. Он используется без /api/.',
  },
} satisfies Record<string, Localized>;

/** What can be said about a pasted webhook. */
export type WebhookProblem = keyof typeof texts;

const severities: Partial<Record<WebhookProblem, Issue['severity']>> = {
  'webhook-several': 'warning',
  'webhook-rest3': 'info',
};

/**
 * The problem as an issue, in words that hold nothing of what was pasted.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function webhookIssue(code: WebhookProblem): Issue {
  return { code, severity: severities[code] ?? 'error', path: [], message: texts[code] };
}

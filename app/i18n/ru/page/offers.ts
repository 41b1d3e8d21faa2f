import type { offers as source } from '../../en/page/offers.ts';
import type { Same } from '../../en/same.ts';

export const offers: Same<typeof source> = {
  'app.offers': 'Хранится в этом браузере',
  'app.offer.damaged': 'Сохранённую в браузере клавиатуру не удалось прочитать. Она отложена, ничего не удалено.',
  'app.offer.newer':
    'Более новая версия этой страницы сохранила клавиатуру, которую эта прочитать не может. Она осталась как есть, а вы начинаете с новой.',
  'app.offer.version':
    'В неотвечающей вкладке были изменения «{name}», которых здесь нет: они сохранены как версия, {when}.',
  'app.offerShow': 'Открыть здесь',
  'app.offerLater': 'Не сейчас',
  'app.offersAgain': {
    one: 'Отложена {count} клавиатура',
    few: 'Отложено {count} клавиатуры',
    many: 'Отложено {count} клавиатур',
    other: 'Отложено {count} клавиатуры',
  },
  'app.damagedSave': 'Скачать',
  'app.damagedForget': 'Удалить',
};

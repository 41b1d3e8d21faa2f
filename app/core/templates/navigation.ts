import { MENU } from './first-templates.ts';
import { ALERT, command, LINE, ONCE, PRIMARY, said, type Template } from './template.ts';

const COLUMN = { WIDTH: 108 } as const;

/** Templates that lead from one message to the next. */
export const NAVIGATION: readonly Template[] = [
  {
    id: 'pager',
    name: said('Pages', 'Страницы'),
    when: said(
      'A list too long for one message: the bot turns the pages.',
      'Список длиннее сообщения: бот листает его на месте.',
    ),
    methods: ['imbot.v2.Chat.Message.send', 'imbot.v2.Chat.Message.update'],
    message: said('[b]Orders[/b]\n{{orders}}', '[b]Заказы[/b]\n{{orders}}'),
    rows: [
      [
        command(said('‹', '‹'), 'page', '{{previousPage}}', LINE, ONCE),
        command(said('{{page}} / {{pages}}', '{{page}} / {{pages}}'), 'page', '{{page}}', { DISABLED: 'Y' }, LINE),
        command(said('›', '›'), 'page', '{{nextPage}}', LINE, ONCE),
      ],
    ],
    samples: {
      orders: said('1021, paid\n1022, being packed', '1021, оплачен\n1022, собирается'),
      previousPage: '2',
      page: '3',
      pages: '12',
      nextPage: '4',
    },
  },
  MENU,
  {
    id: 'columns',
    name: said('Menu in two columns', 'Меню в два столбца'),
    when: said('Many short sections, on phones too.', 'Много коротких разделов, в том числе на телефоне.'),
    methods: ['imbot.v2.Chat.Message.send', 'imbot.v2.Command.answer', 'im.message.add'],
    message: said('Choose a section.', 'Выберите раздел.'),
    rows: [
      [
        command(said('Orders', 'Заказы'), 'section', 'orders', PRIMARY, LINE, COLUMN),
        command(said('Offers', 'Акции'), 'section', 'offers', PRIMARY, LINE, COLUMN),
      ],
      [
        command(said('Prices', 'Цены'), 'section', 'prices', LINE, COLUMN),
        command(said('Stores', 'Адреса'), 'section', 'stores', LINE, COLUMN),
      ],
      [
        command(said('Profile', 'Профиль'), 'section', 'profile', LINE, COLUMN),
        command(said('Help', 'Помощь'), 'section', 'help', LINE, COLUMN),
      ],
    ],
    samples: {},
  },
  {
    id: 'wizard',
    name: said('Step of a wizard', 'Шаг мастера'),
    when: said('Questions one after another, with a way back.', 'Вопросы по очереди, с возможностью вернуться.'),
    methods: ['imbot.v2.Chat.Message.send', 'imbot.v2.Chat.Message.update', 'imbot.v2.Command.answer'],
    message: said(
      '[b]Step {{step}} of {{steps}}[/b]\nHow shall we deliver the order?',
      '[b]Шаг {{step}} из {{steps}}[/b]\nКак доставить заказ?',
    ),
    rows: [
      [
        command(said('Courier', 'Курьером'), 'order', '{{step}}:courier', PRIMARY, LINE, ONCE),
        command(said('Pick-up', 'Самовывоз'), 'order', '{{step}}:pickup', PRIMARY, LINE, ONCE),
      ],
      [
        command(said('‹ Back', '‹ Назад'), 'order', '{{step}}:back', LINE, ONCE),
        command(said('Cancel', 'Отмена'), 'order', 'cancel', ALERT, LINE, ONCE),
      ],
    ],
    samples: { step: '2', steps: '4' },
  },
];

import { ALERT, command, LINE, LIST, ONCE, PRIMARY, SECONDARY, said, type Template } from './template.ts';

// They stand by themselves, so that an empty board does not bring the other ones along.

/** One decision, with one press, for all. */
export const APPROVAL: Template = {
  id: 'approval',
  name: said('Approval', 'Согласование'),
  when: said(
    'Only one decision: the first press blocks the keyboard.',
    'Решение одно: первое нажатие блокирует все кнопки.',
  ),
  methods: ['imbot.v2.Chat.Message.send', 'im.message.add'],
  message: said(
    '[b]Expense request No. {{requestId}}[/b]\n{{employee}}, {{amount}}\n{{purpose}}',
    '[b]Заявка на расход № {{requestId}}[/b]\n{{employee}}, {{amount}}\n{{purpose}}',
  ),
  rows: [
    [
      command(said('Approve', 'Согласовать'), 'approval', 'approve:{{requestId}}', PRIMARY, LINE, ONCE),
      command(said('Reject', 'Отклонить'), 'approval', 'reject:{{requestId}}', ALERT, LINE, ONCE),
    ],
    [command(said('Ask for details', 'Запросить подробности'), 'approval', 'details:{{requestId}}', LINE, ONCE)],
  ],
  samples: {
    requestId: '1042',
    employee: said('Maria Lind', 'Мария Орлова'),
    amount: said('$480', '48 000 ₽'),
    purpose: said('A chair for the new office', 'Кресло в новый офис'),
  },
};

/** What a bot can do, and the way back. */
export const MENU: Template = {
  id: 'menu',
  name: said('Main menu', 'Главное меню'),
  when: said('What the bot can do, with a way back from every level.', 'Что умеет бот, с возвратом с любого уровня.'),
  methods: ['imbot.v2.Chat.Message.send', 'imbot.v2.Command.answer', 'im.message.add'],
  message: said('What can I help you with?', 'Чем помочь?'),
  rows: [
    [command(said('My tasks', 'Мои задачи'), 'menu', 'tasks', PRIMARY, LIST)],
    [command(said('Vacation and leave', 'Отпуск и отгулы'), 'menu', 'leave', LIST)],
    [command(said('Order a certificate', 'Заказать справку'), 'menu', 'papers', LIST)],
    [command(said('‹ Back', '‹ Назад'), 'menu', 'back:{{previousMenu}}', SECONDARY, LINE)],
  ],
  samples: { previousMenu: 'start' },
};

/** Five marks and a comment. */
export const RATING: Template = {
  id: 'rating',
  name: said('Rating from 1 to 5', 'Оценка от 1 до 5'),
  when: said('After a ticket is closed or an order delivered.', 'Когда обращение закрыто или заказ доставлен.'),
  methods: ['imbot.v2.Chat.Message.send', 'im.message.add'],
  message: said(
    'How well did we handle ticket No. {{ticketId}}? 5 is excellent.',
    'Как мы справились с обращением № {{ticketId}}? 5\u00a0— отлично.',
  ),
  rows: [
    ['1', '2', '3', '4', '5'].map((mark) =>
      command(said(mark, mark), 'rate', `${mark}:{{ticketId}}`, SECONDARY, LINE, ONCE),
    ),
    [
      {
        TEXT: said('Add a comment', 'Добавить отзыв'),
        ACTION: 'PUT',
        ACTION_VALUE: said('Ticket No. {{ticketId}}:', 'Обращение № {{ticketId}}:'),
        ...LINE,
      },
    ],
  ],
  samples: { ticketId: '7205' },
};

/** Those that an empty board offers. */
export const FIRST_TEMPLATES: readonly Template[] = [APPROVAL, MENU, RATING];

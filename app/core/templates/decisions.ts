import { ALERT, command, LINE, LIST, ONCE, PRIMARY, SECONDARY, said, type Template } from './template.ts';

/** Templates that ask for a decision or an opinion. */
export const DECISIONS: readonly Template[] = [
  {
    id: 'confirm',
    name: said('Confirm or cancel', 'Подтвердить или отменить'),
    when: said('Before something that cannot be undone.', 'Перед действием, которое нельзя отменить.'),
    methods: ['imbot.v2.Chat.Message.send', 'im.message.add'],
    message: said(
      'Send the report “{{reportName}}” to all managers?',
      'Отправить отчёт «{{reportName}}» всем руководителям?',
    ),
    rows: [
      [
        command(said('Confirm', 'Подтвердить'), 'report', 'send:{{reportId}}', PRIMARY, LINE, ONCE),
        command(said('Cancel', 'Отменить'), 'report', 'cancel:{{reportId}}', LINE, ONCE),
      ],
    ],
    samples: { reportName: said('Sales in May', 'Продажи за май'), reportId: '318' },
  },
  {
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
  },
  {
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
  },
  {
    id: 'poll',
    name: said('Poll', 'Опрос'),
    when: said(
      'The team chooses; the bot counts and updates the message.',
      'Команда выбирает, бот считает голоса и обновляет сообщение.',
    ),
    methods: ['imbot.v2.Chat.Message.send', 'imbot.v2.Chat.Message.update'],
    message: said(
      '[b]When shall we meet?[/b]\nVotes can be changed until {{deadline}}.',
      '[b]Когда встречаемся?[/b]\nГолос можно изменить до {{deadline}}.',
    ),
    rows: [
      [command(said('Monday at 10 · {{votes1}}', 'Понедельник в 10 · {{votes1}}'), 'vote', '{{pollId}}:1', LIST)],
      [command(said('Tuesday at 15 · {{votes2}}', 'Вторник в 15 · {{votes2}}'), 'vote', '{{pollId}}:2', LIST)],
      [command(said('Friday at 11 · {{votes3}}', 'Пятница в 11 · {{votes3}}'), 'vote', '{{pollId}}:3', LIST)],
      [command(said('Who voted', 'Кто голосовал'), 'votes', '{{pollId}}', SECONDARY, LINE)],
    ],
    samples: {
      deadline: said('Thursday', 'четверга'),
      pollId: '56',
      votes1: '4',
      votes2: '7',
      votes3: '2',
    },
  },
];

import {
  ALERT,
  command,
  type InLanguages,
  LINE,
  LIST,
  ONCE,
  PRIMARY,
  SECONDARY,
  said,
  type Template,
  type TemplateButton,
} from './template.ts';

/** A button whose text the person who presses it sends. */
function send(text: InLanguages, ...looks: readonly TemplateButton[]): TemplateButton {
  return Object.assign({ TEXT: text, ACTION: 'SEND', ACTION_VALUE: text }, ...looks);
}

/** Templates for the work with clients. */
export const WORK: readonly Template[] = [
  {
    id: 'ticket',
    name: said('New ticket', 'Новое обращение'),
    when: said('The support chat sorts new tickets.', 'Чат поддержки разбирает, что пришло.'),
    methods: ['imbot.v2.Chat.Message.send', 'imbot.v2.Chat.Message.update'],
    message: said(
      '[b]Ticket No. {{ticketId}}[/b]\n{{client}}: {{subject}}',
      '[b]Обращение № {{ticketId}}[/b]\n{{client}}: {{subject}}',
    ),
    rows: [
      [
        command(said('Take', 'Взять'), 'ticket', 'take:{{ticketId}}', PRIMARY, LINE, ONCE),
        command(said('Pass on', 'Передать'), 'ticket', 'pass:{{ticketId}}', LINE, ONCE),
      ],
      [
        command(said('Low', 'Низкий'), 'priority', 'low:{{ticketId}}', SECONDARY, LINE),
        command(said('Normal', 'Норма'), 'priority', 'normal:{{ticketId}}', SECONDARY, LINE),
        command(said('Urgent', 'Срочно'), 'priority', 'urgent:{{ticketId}}', ALERT, LINE),
      ],
      [
        {
          TEXT: said('Open the ticket', 'Открыть обращение'),
          LINK: 'https://help.example.com/tickets/{{ticketId}}',
          ...LINE,
        },
      ],
    ],
    samples: {
      ticketId: '7205',
      client: said('Maria Lind', 'Мария Орлова'),
      subject: said('the invoice does not open', 'не открывается счёт'),
    },
  },
  {
    id: 'deal',
    name: said('Deal card', 'Карточка сделки'),
    when: said('A deal has changed and someone has to act.', 'Сделка изменилась, и пора действовать.'),
    methods: ['imbot.v2.Chat.Message.send', 'im.message.add'],
    message: said(
      '[b]{{dealTitle}}[/b]\nAmount: {{amount}}\nStage: {{stage}}',
      '[b]{{dealTitle}}[/b]\nСумма: {{amount}}\nСтадия: {{stage}}',
    ),
    rows: [
      [
        { TEXT: said('Open deal', 'Открыть сделку'), LINK: '/crm/deal/details/{{dealId}}/', ...PRIMARY, ...LINE },
        { TEXT: said('Call', 'Позвонить'), ACTION: 'CALL', ACTION_VALUE: '{{phone}}', ...SECONDARY, ...LINE },
      ],
      [
        command(said('Next stage', 'Следующая'), 'deal', 'next:{{dealId}}', LINE, ONCE),
        command(said('Lost', 'Проиграна'), 'deal', 'lose:{{dealId}}', ALERT, LINE, ONCE),
      ],
      [{ TEXT: said('Copy the number', 'Скопировать номер'), ACTION: 'COPY', ACTION_VALUE: '{{phone}}', ...LINE }],
    ],
    samples: {
      dealTitle: said('Office furniture', 'Мебель для офиса'),
      amount: said('$12,400', '1 240 000 ₽'),
      stage: said('Contract', 'Договор'),
      dealId: '4821',
      phone: said('+12025550100', '+74950000000'),
    },
  },
  {
    id: 'answers',
    name: said('Open Channel questions', 'Вопросы открытой линии'),
    when: said('The client answers with one press; no bot is needed.', 'Клиент отвечает одним нажатием, бот не нужен.'),
    methods: ['im.message.add', 'imbot.v2.Chat.Message.send'],
    message: said('Hello, {{clientName}}! What is it about?', 'Здравствуйте, {{clientName}}! Что вас интересует?'),
    rows: [
      [send(said('Where is my order?', 'Где мой заказ?'), LIST)],
      [send(said('Prices and payment', 'Цены и оплата'), LIST)],
      [send(said('I want to return a purchase', 'Хочу вернуть покупку'), LIST)],
      [send(said('Talk to a person', 'Позовите сотрудника'), PRIMARY, LINE)],
    ],
    samples: { clientName: said('Maria', 'Мария') },
  },
  {
    id: 'callback',
    name: said('Call me back', 'Обратный звонок'),
    when: said(
      'The client chooses when you call, or calls at once.',
      'Клиент выбирает, когда ждать звонка, или звонит сам.',
    ),
    methods: ['imbot.v2.Chat.Message.send', 'im.message.add'],
    message: said(
      'When shall we call you? We work from {{opens}} to {{closes}}.',
      'Когда вам позвонить? Мы работаем с {{opens}} до {{closes}}.',
    ),
    rows: [
      [
        command(said('Now', 'Сейчас'), 'callback', 'now', PRIMARY, LINE, ONCE),
        command(said('In an hour', 'Через час'), 'callback', 'hour', LINE, ONCE),
      ],
      [command(said('Tomorrow morning', 'Завтра утром'), 'callback', 'tomorrow', LINE, ONCE)],
      [{ TEXT: said('Call us', 'Позвонить нам'), ACTION: 'CALL', ACTION_VALUE: '{{phone}}', ...SECONDARY, ...LINE }],
    ],
    samples: { opens: '9:00', closes: '18:00', phone: said('+12025550100', '+74950000000') },
  },
];

import { APPROVAL, RATING } from './first-templates.ts';
import { command, LINE, LIST, ONCE, PRIMARY, SECONDARY, said, type Template } from './template.ts';

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
  APPROVAL,
  RATING,
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

/** People and bots to begin with: number, login, first name, last name. */
export const SEED_USERS = [
  [1, 'admin', 'Anna', 'Ivanova'],
  [2, 'boris', 'Boris', 'Petrov'],
  [3, 'guest', 'Guest', 'Outside'],
  [11, 'emily', 'Emily', 'Carter'],
  [12, 'james', 'James', 'Wilson'],
  [13, 'olga', 'Ольга', 'Смирнова'],
  [14, 'dmitry', 'Дмитрий', 'Кузнецов'],
  [15, 'orlova', 'Анастасия', 'Орлова'],
  [16, 'priya', 'Priya', 'Nair'],
  [456, 'bot', 'Echo', 'Bot'],
  [457, 'support', 'Support', 'Desk'],
] as const;

/** Group chats to begin with: number, title, members. The first member owns the chat. */
export const SEED_CHATS = [
  [1, 'Keyboard tests', [1, 2, 456]],
  [2, 'Foreign chat', [2]],
  [3, 'Announcements', [1, 2]],
  [4, 'Workgroup 7', [1, 2]],
  [5, 'Deal 12', [1]],
  [11, 'Marketing', [11, 1, 12, 16]],
  [12, 'Отдел продаж', [13, 1, 14, 15]],
  [13, 'Release 2.0', [12, 1, 11, 456]],
  [14, 'Внедрение CRM', [1, 13, 14, 457]],
] as const;

/** What was written before, the oldest first: number of the chat, or the other person of a dialogue with user 1; author; text. */
export const SEED_MESSAGES = [
  ['chat3', 1, 'The office is closed on Friday.'],
  ['chat5', 1, 'The contract is signed.'],
  ['chat4', 2, 'I have moved the tasks to the next sprint.'],
  [16, 16, 'Here is the list of campaigns.'],
  ['chat14', 13, 'Импорт контактов завершён, дубли объединены.'],
  ['chat11', 12, 'Who takes the landing page?'],
  [14, 1, 'Дмитрий, посмотрите, пожалуйста, смету.'],
  [14, 14, 'Хорошо, отвечу до обеда.'],
  ['chat12', 15, 'План на месяц выполнен на 84 %.'],
  [11, 11, 'Can we show the buttons on Monday?'],
  ['chat13', 11, 'The build is green.'],
  [456, 456, 'Hello! Write /help to see what I can do.'],
  [2, 2, 'Shall we test the keyboard together?'],
  ['chat1', 1, 'This chat is for trying out keyboards.'],
  [1, 1, 'A note to myself.'],
] as const;

/** Commands of bot 456 to begin with: number, name, title in English and in Russian. */
export const SEED_COMMANDS = [
  [101, 'help', 'What I can do', 'Что я умею'],
  [102, 'list', 'List of requests', 'Список заявок'],
  [103, 'rate', 'Rate the answer', 'Оценить ответ'],
] as const;

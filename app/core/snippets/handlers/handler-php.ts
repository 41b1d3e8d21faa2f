/** The handler for PHP 8 and later. Commands come as expressions of the language, with the declarations of their variables. */
export function handlerPhp(commands: readonly string[], declared = ''): string {
  // A match compares by type as well; a switch would take '1e1' for '10'.
  const arms = commands.map((command) => `        ${command} => 'Answer to /' . $command . ' ' . $params,\n`);
  return `<?php

declare(strict_types=1);

/*
 * Answers the commands of one keyboard. PHP 8 or later, nothing to install.
 * To try it: php -S 127.0.0.1:8080 handler.php
 *
 * All secrets come from environment variables:
 *   B24_WEBHOOK_URL        https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/
 *   B24_APPLICATION_TOKEN  the auth[application_token] of your portal's events
 *   B24_BOT_TOKEN          the botToken of imbot.v2.Bot.register
 *   B24_CLIENT_ID          the CLIENT_ID of imbot.register, for bots of the first version
 *
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */

/** What the bot says to a command; null to say nothing. */
function reply(string $command, string $params): ?string
{
${declared.replace(/^(?=.)/gm, '    ')}    return match ($command) {
${arms.join('')}        default => null,
    };
}

function call(string $method, array $params): void
{
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => 'Content-Type: application/json',
        'content' => json_encode($params, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE),
        'ignore_errors' => true,
        'timeout' => 20,
    ]]);
    // Silenced, because the warning would write the webhook, which is a password, into the log.
    $body = @file_get_contents(rtrim((string) getenv('B24_WEBHOOK_URL'), '/') . '/' . $method, false, $context);
    $answer = json_decode((string) $body, true);
    if (!is_array($answer) || isset($answer['error'])) {
        error_log($method . ': ' . text($answer['error'] ?? 'no answer'));
    }
}

/** A value of the form, whatever was posted in its place. */
function text(mixed $value): string
{
    return is_scalar($value) ? (string) $value : '';
}

/** ONIMBOTV2COMMANDADD: one command, with its slash. */
function answer_v2(array $data): void
{
    $command = preg_replace('~^/~', '', text($data['command']['command'] ?? ''));
    $message = reply((string) $command, text($data['command']['params'] ?? ''));
    if ($message === null) {
        return;
    }
    call('imbot.v2.Command.answer', [
        'botId' => (int) text($data['bot']['id'] ?? ''),
        'botToken' => (string) getenv('B24_BOT_TOKEN'),
        'commandId' => (int) text($data['command']['id'] ?? ''),
        'messageId' => (int) text($data['message']['id'] ?? ''),
        'dialogId' => text($data['chat']['dialogId'] ?? ''),
        'fields' => ['message' => $message],
    ]);
}

/** ONIMCOMMANDADD: one or several commands by their ids, without the slash. */
function answer_v1(array $data): void
{
    foreach ((array) ($data['COMMAND'] ?? []) as $item) {
        $message = reply(text($item['COMMAND'] ?? ''), text($item['COMMAND_PARAMS'] ?? ''));
        if ($message === null) {
            continue;
        }
        call('imbot.command.answer', [
            'COMMAND_ID' => (int) text($item['COMMAND_ID'] ?? ''),
            'MESSAGE_ID' => (int) text($item['MESSAGE_ID'] ?? ''),
            'MESSAGE' => $message,
            'CLIENT_ID' => (string) getenv('B24_CLIENT_ID'),
        ]);
    }
}

$token = (string) getenv('B24_APPLICATION_TOKEN');
if ($token === '' || !hash_equals($token, text($_POST['auth']['application_token'] ?? ''))) {
    http_response_code(403);
    exit;
}
$data = is_array($_POST['data'] ?? null) ? $_POST['data'] : [];
match (text($_POST['event'] ?? '')) {
    'ONIMBOTV2COMMANDADD' => answer_v2($data),
    'ONIMCOMMANDADD' => answer_v1($data),
    default => null,
};
echo 'ok';
`;
}

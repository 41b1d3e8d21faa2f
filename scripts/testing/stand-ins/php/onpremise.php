<?php

/*
 * Stands in for the messenger's module of Bitrix24 on-premise: writes what it is asked into the file SENT. With FAIL its functions
 * answer false, as the real ones do.
 */

namespace Bitrix\Main {
    class Loader
    {
        public static function includeModule(string $name): bool
        {
            return $name === getenv('MODULE');
        }
    }
}

namespace Bitrix\Main\Engine {
    class CurrentUser
    {
        public static function get(): self
        {
            return new self();
        }

        public function getId(): string
        {
            return '1';
        }
    }
}

namespace Bitrix\Im\Bot {
    class Keyboard implements \JsonSerializable
    {
        private array $buttons = [];

        public function __construct(private mixed $botId = 0, private array $colors = [], private mixed $voteMode = false)
        {
        }

        public function addButton(array $params): void
        {
            $this->buttons[] = $params === [] ? new \stdClass() : $params;
        }

        public function addNewLine(): void
        {
            $this->buttons[] = ['TYPE' => 'NEWLINE'];
        }

        public function jsonSerialize(): array
        {
            $colors = (object) $this->colors;
            return ['bot' => $this->botId, 'colors' => $colors, 'vote' => $this->voteMode, 'buttons' => $this->buttons];
        }
    }

    class ContextMenu
    {
        public static function getByJson(mixed $params): object
        {
            return (object) ['menu' => $params];
        }
    }
}

namespace Bitrix\Im {
    class Bot
    {
        public static function addMessage(array $bot, array $messageFields): int|bool
        {
            return \Sent::note('Bot::addMessage', [$bot, $messageFields], 4321);
        }

        public static function updateMessage(array $bot, array $messageFields): bool
        {
            return (bool) \Sent::note('Bot::updateMessage', [$bot, $messageFields], 1);
        }
    }

    class Command
    {
        public static function addMessage(array $access, array $messageFields): int|bool
        {
            return \Sent::note('Command::addMessage', [$access, $messageFields], 4321);
        }
    }
}

namespace {
    class Sent
    {
        private static array $calls = [];

        public static function note(string $name, array $arguments, int $answer): int|bool
        {
            self::$calls[] = ['call' => $name, 'arguments' => $arguments];
            file_put_contents((string) getenv('SENT'), json_encode(self::$calls, JSON_THROW_ON_ERROR));
            return getenv('FAIL') ? false : $answer;
        }
    }

    class CIMMessenger
    {
        public static function Add(array $fields): int|bool
        {
            return Sent::note('CIMMessenger::Add', [$fields], 4321);
        }

        public static function Update(mixed $id, string $text, bool $urlPreview = true, bool $editFlag = true): bool
        {
            return (bool) Sent::note('CIMMessenger::Update', [$id, $text, $urlPreview, $editFlag], 1);
        }
    }

    class CIMMessageParam
    {
        public static function Set(mixed $messageId, array $params): void
        {
            Sent::note('CIMMessageParam::Set', [$messageId, $params], 1);
        }

        public static function SendPull(mixed $messageId, array $params): void
        {
            Sent::note('CIMMessageParam::SendPull', [$messageId, $params], 1);
        }
    }

    class CIMMessageParamAttach
    {
        public static function GetAttachByJson(mixed $params): object
        {
            return (object) ['attach' => $params];
        }
    }

    $GLOBALS['APPLICATION'] = new class {
        public function GetException(): object|bool
        {
            return getenv('FAIL') !== 'told' ? false : new class {
                public function GetString(): string
                {
                    return 'Nobody may write here.';
                }
            };
        }
    };
}

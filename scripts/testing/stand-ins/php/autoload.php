<?php

/*
 * Stands in for bitrix24/b24phpsdk: writes what it is asked into the file SENT and answers what the variable ANSWER holds.
 */

declare(strict_types=1);

namespace Bitrix24\SDK\Core\Exceptions;

class BaseException extends \Exception
{
}

namespace Bitrix24\SDK\Services;

use Bitrix24\SDK\Core\Exceptions\BaseException;

class Core
{
    private array $result = [];

    public function __construct(private string $webhookUrl)
    {
    }

    public function call(string $apiMethod, array $parameters = []): self
    {
        $sent = ['webhook' => $this->webhookUrl, 'method' => $apiMethod, 'params' => $parameters];
        file_put_contents((string) getenv('SENT'), json_encode($sent, JSON_THROW_ON_ERROR));
        $answer = json_decode((string) getenv('ANSWER'), true);
        if ($answer === null) {
            throw new BaseException('No answer from "' . $this->webhookUrl . $apiMethod . '".');
        }
        if (isset($answer['error'])) {
            throw new BaseException($answer['error'] . ' - ' . $answer['error_description']);
        }
        $this->result = is_array($answer['result']) ? $answer['result'] : [$answer['result']];
        return $this;
    }

    public function getResponseData(): self
    {
        return $this;
    }

    public function getResult(): array
    {
        return $this->result;
    }
}

class ServiceBuilder
{
    public function __construct(public Core $core)
    {
    }
}

class ServiceBuilderFactory
{
    public static function createServiceBuilderFromWebhook(string $webhookUrl): ServiceBuilder
    {
        return new ServiceBuilder(new Core($webhookUrl));
    }
}

import { findResult } from '../request/method-result.ts';
import { findSecretParam, webhookParams } from './secret-params.ts';
import type { SnippetRequest } from './snippet.ts';
import { writeGoLiteral } from './write-go-literal.ts';

/**
 * A Go program with the official SDK, github.com/bitrix24/b24gosdk, laid out as gofmt does.
 * https://apidocs.bitrix24.com/sdk/b24gosdk/index.html
 */
export function writeGo(request: SnippetRequest): string {
  const secret = findSecretParam(request.method);
  const params = writeGoLiteral(webhookParams(request), '\t', `setting("${secret?.variable}")`);
  return `// go mod init example && go get github.com/bitrix24/b24gosdk
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/url"
	"os"
	"time"

	b24 "github.com/bitrix24/b24gosdk"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	client := b24.NewClient(setting("B24_WEBHOOK_URL"))
	params := ${params}

	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	response, err := client.Core().Call(ctx, "${request.method}", params)
	var refused *b24.APIError
	if errors.As(err, &refused) {
		return fmt.Errorf("%s: %s", refused.Code, refused.Description)
	}
	// The text of this error quotes the address of the webhook, which is a password.
	var unreachable *url.Error
	if errors.As(err, &unreachable) {
		return unreachable.Err
	}
	if err != nil {
		return err
	}

${showResult(request.method)}
	return nil
}

// setting reads an environment variable that must be set.
func setting(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("set %s first", name)
	}
	return value
}
`;
}

function showResult(method: string): string {
  const { key, isId } = findResult(method);
  const type = isId ? 'b24.ID' : 'bool';
  const name = isId ? 'id' : 'done';
  const field = isId ? 'ID' : 'Done';
  const declared = key === null ? `${name} ${type}` : `result struct {\n\t\t${field} ${type} \`json:"${key}"\`\n\t}`;
  const variable = key === null ? name : 'result';
  return `	var ${declared}
	if err := json.Unmarshal(response.Result, &${variable}); err != nil {
		return err
	}
	fmt.Println(${key === null ? name : `result.${field}`})`;
}

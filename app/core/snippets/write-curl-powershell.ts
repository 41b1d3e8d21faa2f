import { POWERSHELL, powershellHead, writeJsonBody } from './json-dialects.ts';
import { fillSecret, findSecretParam, type SnippetOptions, type SnippetRequest } from './snippet.ts';
import { nameWebhookValues } from './write-values.ts';

/**
 * A request for curl.exe, in Windows PowerShell 5.1 as well as in PowerShell 7. The body goes through a file, because 5.1
 * drops the quotes of arguments. It is ASCII, because 5.1 reads a script without a byte order mark in the code page of the
 * system; a here-string takes it letter by letter.
 */
export function writeCurlPowershell(request: SnippetRequest, options?: SnippetOptions): string {
  const secret = findSecretParam(request.method);
  const values = nameWebhookValues(POWERSHELL, request, { taken: 'body file text json value' }, options);
  const json = writeJsonBody(POWERSHELL, values, { ascii: true });
  // Between the two here-strings the variable becomes a JSON string.
  const code = secret ? `\n'@ + (ConvertTo-Json "$env:${secret.variable}") + @'\n` : '';
  return `$ErrorActionPreference = 'Stop'

${powershellHead(values)}$body = @'
${secret ? fillSecret(json, secret.name, code) : json}
'@

# curl.exe gets the body as a file: Windows PowerShell 5.1 loses quotes in arguments.
$file = [IO.Path]::GetTempFileName()
try {
    [IO.File]::WriteAllText($file, $body)
    & curl.exe -sS --fail-with-body -X POST \`
        -H 'Content-Type: application/json' \`
        -H 'Accept: application/json' \`
        --data-binary "@$file" \`
        "$($env:B24_WEBHOOK_URL.TrimEnd('/'))/${request.method}"
    if ($LASTEXITCODE -ne 0) { throw "curl.exe ended with code $LASTEXITCODE" }
} finally {
    Remove-Item -LiteralPath $file
}
`;
}

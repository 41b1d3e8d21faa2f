/** The handler for Python 3.9 and later. Commands come as expressions of the language, with the declarations of their variables. */
export function handlerPython(commands: readonly string[], declared = ''): string {
  const cases = commands.map(
    (command) => `    if command == ${command}:\n        return f"Answer to /{command} {params}"\n`,
  );
  return String.raw`"""Answers the commands of one keyboard. Python 3.9 or later, nothing to install: python3 handler.py

All secrets come from environment variables:
  B24_WEBHOOK_URL        https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/
  B24_APPLICATION_TOKEN  the auth[application_token] of your portal's events
  B24_BOT_TOKEN          the botToken of imbot.v2.Bot.register
  B24_CLIENT_ID          the CLIENT_ID of imbot.register, for bots of the first version
  PORT                   8080 unless set

https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
"""

import hmac
import json
import os
import re
import sys
from http.client import HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import HTTPError
from urllib.parse import parse_qsl
from urllib.request import Request, urlopen
${declared.replace(/^(?=.)/, '\n')}

def reply(command, params):
    """What the bot says to a command; None to say nothing."""
${cases.join('')}    return None


def call(method, params):
    try:
        request = Request(
            os.environ.get("B24_WEBHOOK_URL", "").rstrip("/") + "/" + method,
            data=json.dumps(params).encode(),
            headers={"Content-Type": "application/json"},
        )
        try:
            with urlopen(request, timeout=20) as response:
                answer = json.load(response)
        except HTTPError as error:
            answer = json.load(error)
    except (OSError, ValueError, HTTPException):
        # The error itself may contain the address of the webhook, which is a password.
        answer = {"error": "no answer"}
    if isinstance(answer, dict) and "error" in answer:
        print(f"{method}: {answer['error']}", file=sys.stderr, flush=True)


def number(text):
    return int(text) if text.isdecimal() else 0


def answer_v2(form):
    """ONIMBOTV2COMMANDADD: one command, with its slash."""
    command = re.sub("^/", "", form.get("data[command][command]", ""))
    message = reply(command, form.get("data[command][params]", ""))
    if message is None:
        return
    call("imbot.v2.Command.answer", {
        "botId": number(form.get("data[bot][id]", "")),
        "botToken": os.environ.get("B24_BOT_TOKEN", ""),
        "commandId": number(form.get("data[command][id]", "")),
        "messageId": number(form.get("data[message][id]", "")),
        "dialogId": form.get("data[chat][dialogId]", ""),
        "fields": {"message": message},
    })


def answer_v1(form):
    """ONIMCOMMANDADD: one or several commands by their ids, without the slash."""
    for name, command_id in form.items():
        found = re.fullmatch(r"(data\[COMMAND\]\[\d+\])\[COMMAND_ID\]", name)
        if not found:
            continue
        start = found[1]
        message = reply(form.get(start + "[COMMAND]", ""), form.get(start + "[COMMAND_PARAMS]", ""))
        if message is None:
            continue
        call("imbot.command.answer", {
            "COMMAND_ID": number(command_id),
            "MESSAGE_ID": number(form.get(start + "[MESSAGE_ID]", "")),
            "MESSAGE": message,
            "CLIENT_ID": os.environ.get("B24_CLIENT_ID", ""),
        })


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        length = min(number(self.headers.get("Content-Length", "")), 1_000_000)
        form = dict(parse_qsl(self.rfile.read(length).decode("utf-8", "replace"), keep_blank_values=True))
        token = os.environ.get("B24_APPLICATION_TOKEN", "").encode()
        sent = form.get("auth[application_token]", "").encode()
        if not token or not hmac.compare_digest(token, sent):
            self.finish_with(403, b"")
            return
        # The portal does not wait for the answer of the bot.
        self.finish_with(200, b"ok")
        if form.get("event") == "ONIMBOTV2COMMANDADD":
            answer_v2(form)
        if form.get("event") == "ONIMCOMMANDADD":
            answer_v1(form)

    def finish_with(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Handler)
    print(f"Listening on http://127.0.0.1:{server.server_port}/", flush=True)
    server.serve_forever()
`;
}

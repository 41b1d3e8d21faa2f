"""Stands in for b24pysdk: writes what it is asked into the file SENT and answers what the variable ANSWER holds."""

import json
import os

from .errors import BitrixAPIError, BitrixRequestError


class BitrixWebhook:
    def __init__(self, *, domain, webhook_token):
        self.domain = domain
        self.webhook_token = webhook_token

    def call_method(self, api_method, params=None, timeout=None):
        webhook = f"https://{self.domain}/rest/{self.webhook_token}/"
        with open(os.environ["SENT"], "w", encoding="utf-8") as file:
            json.dump({"webhook": webhook, "method": api_method, "params": params}, file)
        if not os.environ["ANSWER"]:
            raise BitrixRequestError(f"Max retries exceeded with url: {webhook}{api_method}")
        answer = json.loads(os.environ["ANSWER"])
        if "error" in answer:
            raise BitrixAPIError(answer)
        return answer

"""Stands in for requests where it is not installed."""

import json as text
from urllib.error import HTTPError
from urllib.request import Request, urlopen

RequestException = OSError


class Response:
    def __init__(self, body):
        self.body = body

    def json(self):
        return text.loads(self.body)


def post(url, json, timeout):
    request = Request(url, text.dumps(json).encode(), {"Content-Type": "application/json"})
    try:
        with urlopen(request, timeout=timeout) as response:
            return Response(response.read())
    except HTTPError as error:
        return Response(error.read())

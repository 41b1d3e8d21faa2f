"""Runs scripts one after another in one process, each with its own environment: starting Python takes longer than all."""

import contextlib
import io
import json
import os
import runpy
import sys

ended = []
kept = dict(os.environ)
for job in json.load(sys.stdin):
    os.environ.clear()
    os.environ.update(kept, **job["env"])
    code, out, err = 0, io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            runpy.run_path(job["file"], run_name="__main__")
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
            print(end.code, file=sys.stderr)
    ended.append({"code": code, "out": out.getvalue(), "err": err.getvalue()})
sys.stdout.buffer.write(json.dumps(ended).encode())

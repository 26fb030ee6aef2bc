"""Exported scripts, run by a real PyTorch: reads a JSON list of `{source, argv}`, prints one of `{losses}` or `{error}`.

`losses` is the list of that name which a script leaves behind; numbers that are none are texts. Each script has names of its own, and one thread.
"""

import contextlib
import io
import json
import math
import sys
import traceback
import warnings

import torch

torch.set_num_threads(1)
warnings.simplefilter("ignore")


def run(source, argv):
    sys.argv = ["script.py", *argv]
    names = {"__name__": "__main__"}
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(source, "script.py", "exec"), names)
    except BaseException:
        return {"error": traceback.format_exc()}
    return {"losses": [loss if math.isfinite(loss) else str(loss) for loss in names.get("losses", [])]}


print(json.dumps([run(**one) for one in json.load(sys.stdin)]))

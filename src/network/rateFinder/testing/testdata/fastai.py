"""Writes fastai.json: what fastai's formulas make of recorded losses of range tests. Pure Python; needs recorded.json beside it.

AvgSmoothLoss is that of fastai/learner.py; valley, steep and minimum, and what lr_find hands them, are those of fastai/callback/schedule.py,
with lists in place of tensors.
"""

import json
import math
from pathlib import Path

HERE = Path(__file__).parent
NUM_IT = 100


def smooth(losses, beta=0.98):
    out, val, count = [], 0.0, 0
    for loss in losses:
        count += 1
        val = loss + beta * (val - loss)  # torch.lerp(loss, val, beta)
        out.append(val / (1 - beta**count))
    return out


def recorded(smoothed):
    """What LRFinder.after_batch lets be recorded."""
    best, out = float("inf"), []
    for loss in smoothed:
        if math.isnan(loss) or math.isinf(loss):
            break
        out.append(loss)
        best = min(best, loss)
        if loss > 4 * best:
            break
    return out


def valley(lrs, losses):
    n = len(losses)
    max_start, max_end = 0, 0
    lds = [1] * n
    for i in range(1, n):
        for j in range(0, i):
            if (losses[i] < losses[j]) and (lds[i] < lds[j] + 1):
                lds[i] = lds[j] + 1
            if lds[max_end] < lds[i]:
                max_end = i
                max_start = max_end - lds[max_end]
    sections = (max_end - max_start) / 3
    idx = max_start + int(sections) + int(sections / 2)
    return lrs[idx]


def steep(lrs, losses):
    grads = [(losses[i + 1] - losses[i]) / (math.log(lrs[i + 1]) - math.log(lrs[i])) for i in range(len(losses) - 1)]
    return lrs[grads.index(min(grads))]


def minimum(lrs, losses):
    return lrs[losses.index(min(losses))] / 10


cases = []
for case in json.loads((HERE / "recorded.json").read_text()):
    smoothed = smooth(case["losses"])
    lrs = [1e-6 * 1e7 ** (i / 99) for i in range(NUM_IT)]
    kept = recorded(smoothed)
    at = slice(NUM_IT // 10, -5)
    x, y = lrs[: len(kept)][at], kept[at]
    cases.append({**case, "smooth": smoothed, "valley": valley(x, y), "steep": steep(x, y), "minimum": minimum(x, y)})
(HERE / "fastai.json").write_text(json.dumps(cases) + "\n")

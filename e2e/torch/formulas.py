"""Losses and gradients of formulas by PyTorch itself: reads a JSON list of `{code, y_pred, y_true}`, prints one of `{loss, gradient}`.

`code` is an expression of PyTorch that gives one number. Numbers are computed in float64; those that are none are `"nan"`, `"inf"`, `"-inf"`.
"""
import json
import sys

import torch

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def told(value):
    return value if abs(value) < float("inf") else str(value)


def judge(code, y_pred, y_true):
    y_pred = torch.tensor(y_pred, dtype=torch.float64, requires_grad=True)
    loss = eval(code, {"torch": torch, "y_pred": y_pred, "y_true": torch.tensor(y_true, dtype=torch.float64)})
    loss.backward()
    return {"loss": told(loss.item()), "gradient": [told(value) for value in y_pred.grad.tolist()]}


print(json.dumps([judge(**one) for one in json.load(sys.stdin)]))

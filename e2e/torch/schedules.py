"""The learning rates of schedules over 1,000 steps, as a real PyTorch gives them: what each step of the optimizer is taken with.

    /usr/bin/python3 e2e/torch/schedules.py > src/network/testing/testdata/schedules.json

Each entry has the settings in the words of a network file, and one rate a step. `scheduler.step()` follows every `optimizer.step()`.
"""

import json
import warnings

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, ExponentialLR, LinearLR, OneCycleLR, SequentialLR, StepLR

warnings.simplefilter("ignore")
STEPS = 1000


def warmup_cosine(optimizer, start_factor, total_iters, T_max):
    warm = LinearLR(optimizer, start_factor=start_factor, total_iters=total_iters)
    return SequentialLR(optimizer, [warm, CosineAnnealingLR(optimizer, T_max)], milestones=[total_iters])


def one_cycle(optimizer, **arguments):
    return OneCycleLR(optimizer, max_lr=optimizer.param_groups[0]["lr"], cycle_momentum=False, **arguments)


MAKE = {
    "StepLR": StepLR,
    "ExponentialLR": ExponentialLR,
    "CosineAnnealingLR": CosineAnnealingLR,
    "SequentialLR": warmup_cosine,
    "OneCycleLR": one_cycle,
}

CASES = [
    {"lr": 0.3, "schedule": "StepLR", "step_size": 170, "gamma": 0.5},
    {"lr": 0.1, "schedule": "StepLR", "step_size": 1, "gamma": 0.997},
    {"lr": 1e-6, "schedule": "ExponentialLR", "gamma": 1.0159},
    {"lr": 0.4, "schedule": "CosineAnnealingLR", "T_max": 1000},
    {"lr": 0.4, "schedule": "CosineAnnealingLR", "T_max": 137},
    {"lr": 0.05, "schedule": "SequentialLR", "start_factor": 0.01, "total_iters": 100, "T_max": 900},
    {"lr": 2, "schedule": "SequentialLR", "start_factor": 0.5, "total_iters": 33, "T_max": 400},
    {"lr": 0.3, "schedule": "OneCycleLR", "total_steps": 1000, "pct_start": 0.3, "div_factor": 25, "final_div_factor": 10000},
    {"lr": 1, "schedule": "OneCycleLR", "total_steps": 1000, "pct_start": 0.05, "div_factor": 10, "final_div_factor": 2},
]


def rates_of(case):
    arguments = {name: value for name, value in case.items() if name not in ("lr", "schedule")}
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=case["lr"])
    scheduler = MAKE[case["schedule"]](optimizer, **arguments)
    rates = []
    for step in range(STEPS):
        rates.append(float(f"{optimizer.param_groups[0]['lr']:.9g}"))
        optimizer.step()
        if step < STEPS - 1:
            scheduler.step()
    return rates


print(json.dumps([{"settings": case, "rates": rates_of(case)} for case in CASES], separators=(",", ":")))

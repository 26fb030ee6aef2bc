"""The beats of a training step in every order, as a real PyTorch takes them: what each leaves in gradients and parameters.

    /usr/bin/python3 e2e/torch/beats.py > src/training/worker/testing/testdata/beats.json

Each entry has a network (its line in the tests' notation), the optimizer, parameters to begin with, and the beats with what stood after each: the
error's class where there was one, the loss, every `.grad` (null for None) and every parameter. `zero_grad` sets gradients to None, as PyTorch 2 does
where nothing is said.
"""

import json

import torch
from torch import nn

torch.set_num_threads(1)

ROUND = ["zero_grad", "forward", "loss", "backward", "step"]
ORDERS = {
    "three turns": ROUND * 3,
    "zero_grad left out": ROUND + ROUND[1:] * 3,
    "step twice": ROUND + ["step"] + ROUND + ["step", "step"],
    "step before backward": ["zero_grad", "forward", "loss", "step", "backward", "step"],
    "old gradients, then backward": ROUND + ["forward", "loss", "step", "backward", "step"],
    "backward twice": ["zero_grad", "forward", "loss", "backward", "backward", "step", "loss", "backward"],
    "two forwards": ["forward", "loss", "backward", "forward", "loss", "backward", "step", "zero_grad", "step"],
    "names not there": ["loss", "backward", "step", "forward", "backward", "loss", "backward", "step"],
    "backward before the new loss": ROUND + ["forward", "backward", "loss", "backward", "step"],
}

# Where the optimizers differ.
MOVING = {"three turns", "zero_grad left out", "step twice"}

X = [[-1.0], [0.5], [2.0]]
Y = [[1.5], [-0.25], [3.0]]

NETWORKS = {
    "linear 1 > l1": (lambda: nn.Sequential(nn.Linear(1, 1)), nn.L1Loss),
    "linear 3 > relu > linear 1 > mse": (lambda: nn.Sequential(nn.Linear(1, 3), nn.ReLU(), nn.Linear(3, 1)), nn.MSELoss),
}
NAMES = {"0": "fc1", "2": "fc2"}

OPTIMIZERS = {
    "SGD": {"lr": 0.1},
    "SGD momentum": {"lr": 0.05, "momentum": 0.9},
    "Adam": {"lr": 0.01},
    "AdamW": {"lr": 0.01, "weight_decay": 0.1},
    "RMSprop": {"lr": 0.01, "momentum": 0.5},
    "Adagrad": {"lr": 0.1},
}


def tensors(module, of):
    return {f"{NAMES[name.split('.')[0]]}.{name.split('.')[1]}": of(value) for name, value in module.named_parameters()}


def numbers(tensor):
    return None if tensor is None else [float(f"{value:.8g}") for value in tensor.detach().flatten().tolist()]


def take(line, name, order):
    make, criterion_of = NETWORKS[line]
    torch.manual_seed(7)
    model = make()
    criterion = criterion_of()
    arguments = OPTIMIZERS[name]
    optimizer = getattr(torch.optim, name.split()[0])(model.parameters(), **arguments)
    x, y = torch.tensor(X), torch.tensor(Y)
    names = {}

    def forward():
        names["y_pred"] = model(x)

    def loss():
        names["loss"] = criterion(names["y_pred"], y)

    beats = {
        "zero_grad": lambda: optimizer.zero_grad(set_to_none=True),
        "forward": forward,
        "loss": loss,
        "backward": lambda: names["loss"].backward(),
        "step": optimizer.step,
    }
    start = tensors(model, numbers)
    taken = []
    for beat in order:
        error = None
        try:
            beats[beat]()
        except KeyError:
            error = "NameError"
        except RuntimeError as problem:
            error = "in-place" if "inplace" in str(problem) else "second time"
        taken.append({
            "beat": beat,
            "error": error,
            "loss": names["loss"].item() if "loss" in names else None,
            "gradients": tensors(model, lambda parameter: numbers(parameter.grad)),
            "parameters": tensors(model, numbers),
        })
    return {"line": line, "optimizer": name.split()[0], "arguments": arguments, "start": start, "beats": taken}


print(json.dumps({
    "torch": torch.__version__,
    "x": X,
    "y": Y,
    "runs": [
        {"order": title, **take(line, name, order)}
        for title, order in ORDERS.items()
        for line in NETWORKS
        for name in (OPTIMIZERS if title in MOVING else ["SGD", "Adam"])
    ],
}))

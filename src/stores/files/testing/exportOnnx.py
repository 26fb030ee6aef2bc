"""Exports networks by PyTorch's own ONNX exporter and prints, a line each as JSON: file, samples, what PyTorch gives for them."""
import json
import sys
from collections import OrderedDict

import torch
from torch import nn

torch.manual_seed(0)


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1, self.fc2, self.fc3 = nn.Linear(5, 6), nn.Linear(6, 6), nn.Linear(6, 2)

    def forward(self, x):
        a = torch.relu(self.fc1(x))
        b = nn.functional.silu(self.fc2(a))
        return self.fc3(a + b + torch.tanh(b))


class Viewed(nn.Module):
    def __init__(self):
        super().__init__()
        self.lambda_, self.head = nn.Linear(784, 12), nn.Linear(12, 10)

    def forward(self, x):
        return self.head(nn.functional.gelu(self.lambda_(x.view(-1, 784))))


NETWORKS = {
    "named": (nn.Sequential(OrderedDict(fc1=nn.Linear(4, 8), act1=nn.ReLU(), drop=nn.Dropout(0.3), fc2=nn.Linear(8, 3))), [4]),
    "nameless": (
        nn.Sequential(
            nn.Linear(4, 8), nn.GELU(), nn.Linear(8, 8), nn.SiLU(), nn.Linear(8, 8, bias=False), nn.Softplus(beta=2),
            nn.Linear(8, 8), nn.ELU(0.5), nn.LeakyReLU(0.2), nn.Softplus(), nn.Sigmoid(), nn.Identity(), nn.Linear(8, 3), nn.Softmax(dim=1),
        ),
        [4],
    ),
    "residual": (Residual(), [5]),
    "images": (nn.Sequential(nn.Flatten(), nn.Linear(784, 16), nn.Tanh(), nn.Linear(16, 10)), [1, 28, 28]),
    "viewed": (Viewed(), [1, 28, 28]),
}

for name, (network, shape) in NETWORKS.items():
    for opset in (13, 17):
        path = f"{sys.argv[1]}/{name}-{opset}.onnx"
        x = torch.randn(5, *shape)
        torch.onnx.export(
            network.eval(), x, path, opset_version=opset, input_names=["x"], dynamic_axes={"x": {0: "batch"}}, verbose=False
        )
        print("#" + json.dumps({"path": path, "x": x.flatten().tolist(), "y": network(x).flatten().tolist()}))

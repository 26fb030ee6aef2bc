"""Whether programs differ in nothing but what is in their texts and numbers: reads a JSON list of `{ours, tame, named}`, prints one of texts.

`ours` must parse, and have the syntax tree of `tame`, whose nodes have the same ids and whose texts and numbers are others. `named` has other ids:
the network in it must have the same tree but for the names. A text is empty where all is well. Needs no PyTorch.
"""

import ast
import functools
import json
import sys


class Blank(ast.NodeTransformer):
    """Every text is the same text, every number the same number."""

    def visit_Constant(self, node):
        kind = "text" if isinstance(node.value, str) else 0 if isinstance(node.value, (int, float)) else node.value
        return ast.Constant(kind)

    def visit_UnaryOp(self, node):
        self.generic_visit(node)
        return node.operand if isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant) else node


class Rename(ast.NodeTransformer):
    """Names by the order in which they come: those of attributes, and those of each function."""

    def __init__(self):
        self.attributes, self.names = {}, {}

    def visit_FunctionDef(self, node):
        self.names = {}
        return self.generic_visit(node)

    def visit_Name(self, node):
        return ast.Name(self.names.setdefault(node.id, f"n{len(self.names)}"), node.ctx)

    def visit_arg(self, node):
        return ast.arg(self.names.setdefault(node.arg, f"n{len(self.names)}"))

    def visit_Attribute(self, node):
        if isinstance(node.value, ast.Name) and node.value.id == "nn":
            return node
        return ast.Attribute(self.visit(node.value), self.attribute(node.attr), node.ctx)

    def visit_keyword(self, node):
        return ast.keyword(self.attribute(node.arg), self.visit(node.value))

    def attribute(self, name):
        return self.attributes.setdefault(name, f"a{len(self.attributes)}")


@functools.lru_cache(maxsize=1000)
def tree(part):
    return ast.dump(Blank().visit(ast.parse(part)))


@functools.lru_cache(maxsize=1000)
def renamed(part):
    return ast.dump(Rename().visit(Blank().visit(ast.parse(part))))


def parts(source):
    """What two empty lines part must parse by itself; most of it is the same in all programs, and looked at once."""
    return source.split("\n\n\n")


def networks(source):
    """What makes the network: a class, or a Sequential."""
    return [renamed(part) for part in parts(source) if "class Network(nn.Module):\n" in part or "net = nn.Sequential(OrderedDict(\n" in part]


def judge(ours, tame, named):
    try:
        trees = [tree(part) for part in parts(ours)]
    except (SyntaxError, ValueError) as error:
        return f"does not parse: {error}"
    if trees != [tree(part) for part in parts(tame)]:
        return "is another program with other texts"
    return "" if len(networks(ours)) == 1 and networks(ours) == networks(named) else "is another network with other names"


print(json.dumps([judge(**one) for one in json.load(sys.stdin)]))

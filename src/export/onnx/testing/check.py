"""Holds ONNX files against the format's own checker; says nothing where all is well."""
import sys

import onnx

for path in sys.argv[1:]:
    onnx.checker.check_model(onnx.load(path), full_check=True)

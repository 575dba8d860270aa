"""Makes the quick models beside this file: python quicken.py DETECTOR.onnx RECOGNISER.onnx PICTURES OUT

First the detector's graph is folded, which changes nothing it computes; then the convolutions of both are turned into whole
numbers of 8 bits, with the ranges that they have on PICTURES (drawn by CalibrationPictures; no photo).
Needs onnx, onnxruntime, numpy and pillow; versions are in README.md.
"""
import glob
import sys

import numpy
import onnx
import onnx.version_converter
from onnx import helper, numpy_helper
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from PIL import Image


class Graph:
    """Nodes of a model with its constants taken out, and who makes and who uses what."""

    def __init__(self, model):
        self.outputs = {output.name for output in model.graph.output}
        self.constants = {value.name: numpy_helper.to_array(value) for value in model.graph.initializer}
        self.nodes = []
        for node in model.graph.node:
            if node.op_type == "Constant":
                self.constants[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
            else:
                self.nodes.append(node)
        self.index()

    def index(self):
        self.users, self.makers = {}, {}
        for node in self.nodes:
            for name in set(node.input):
                self.users.setdefault(name, []).append(node)
            for name in node.output:
                self.makers[name] = node

    def add(self, value):
        name = f"folded_{len(self.constants)}"
        self.constants[name] = numpy.asarray(value, numpy.float32)
        return name

    def other(self, node, name):
        """The constant that a node with two inputs adds to, or multiplies with, this one."""
        others = [one for one in node.input if one != name]
        return self.constants.get(others[0]) if len(others) == 1 else None

    def weights(self, conv):
        weight = self.constants[conv.input[1]]
        bias = self.constants[conv.input[2]] if len(conv.input) > 2 else numpy.zeros(weight.shape[0], numpy.float32)
        return weight, bias

    def set_weights(self, conv, source, weight, bias):
        del conv.input[:]
        conv.input.extend([source, self.add(weight), self.add(bias)])


def fold_behind(graph, conv):
    """A factor, a shift or a normalisation behind a convolution becomes part of its weights."""
    users = graph.users.get(conv.output[0], [])
    if conv.output[0] in graph.outputs or len(users) != 1:
        return False
    user = users[0]
    weight, bias = graph.weights(conv)
    if user.op_type == "BatchNormalization":
        scale, shift, mean, variance = (graph.constants[name] for name in user.input[1:5])
        epsilon = next((one.f for one in user.attribute if one.name == "epsilon"), 1e-5)
        factor = scale / numpy.sqrt(variance + epsilon)
        shift = shift - mean * factor
    elif user.op_type in ("Mul", "Add"):
        value = graph.other(user, conv.output[0])
        if value is None or value.size not in (1, weight.shape[0]) or value.size > 1 and value.shape[-2:] != (1, 1):
            return False
        factor, shift = (value.reshape(-1), 0) if user.op_type == "Mul" else (numpy.ones(1, numpy.float32), value.reshape(-1))
    else:
        return False
    graph.set_weights(conv, conv.input[0], weight * factor.reshape(-1, 1, 1, 1), bias * factor + shift)
    conv.output[0] = user.output[0]
    graph.nodes.remove(user)
    return True


def fold_hard_swish(graph, divide):
    """x * clip(x + 3, 0, 6) / 6, which are four passes, becomes x * HardSigmoid(x)."""
    value = graph.constants.get(divide.input[1])
    product = graph.makers.get(divide.input[0])
    if value is None or value.size != 1 or abs(value.item() - 6) > 1e-6 or product is None or product.op_type != "Mul":
        return False
    clip = next((graph.makers[name] for name in product.input if name in graph.makers and graph.makers[name].op_type == "Clip"), None)
    plus = graph.makers.get(clip.input[0]) if clip else None
    if plus is None or plus.op_type != "Add":
        return False
    x = next(name for name in product.input if name != clip.output[0])
    if x not in plus.input:
        return False
    place, result = graph.nodes.index(plus), divide.output[0]
    for node in (plus, clip, product, divide):
        graph.nodes.remove(node)
    graph.nodes.insert(place, helper.make_node("HardSigmoid", [x], [result + "_gate"], alpha=1 / 6, beta=0.5))
    graph.nodes.insert(place + 1, helper.make_node("Mul", [x, result + "_gate"], [result]))
    return True


def fold_before(graph, node):
    """A factor or a shift in front of convolutions alone; a shift only where nothing is padded."""
    scalars = [name for name in node.input if name in graph.constants and graph.constants[name].size == 1]
    users = graph.users.get(node.output[0], [])
    if len(scalars) != 1 or not users or node.output[0] in graph.outputs:
        return False
    source = next(name for name in node.input if name != scalars[0])
    value = graph.constants[scalars[0]].item()
    for user in users:
        padded = any(pad for one in user.attribute if one.name == "pads" for pad in one.ints)
        if user.op_type != "Conv" or user.input[0] != node.output[0] or node.op_type == "Add" and padded:
            return False
    for conv in users:
        weight, bias = graph.weights(conv)
        if node.op_type == "Mul":
            weight = weight * value
        else:
            bias = bias + value * weight.sum((1, 2, 3))
        graph.set_weights(conv, source, weight, bias)
    graph.nodes.remove(node)
    return True


def fold(path, out):
    model = onnx.version_converter.convert_version(onnx.load(path), 17)
    graph = Graph(model)
    rules = {"Conv": fold_behind, "Div": fold_hard_swish, "Mul": fold_before, "Add": fold_before}
    while any(rules[node.op_type](graph, node) for node in list(graph.nodes) if node.op_type in rules):
        graph.index()
    for number, node in enumerate(graph.nodes):
        node.name = f"{number}_{node.op_type}"
    used = {name for node in graph.nodes for name in node.input}
    del model.graph.node[:], model.graph.initializer[:], model.graph.value_info[:]
    model.graph.node.extend(graph.nodes)
    model.graph.initializer.extend(
        numpy_helper.from_array(numpy.array(value), name) for name, value in graph.constants.items() if name in used)
    onnx.checker.check_model(model)
    onnx.save(model, out)


def page(path):
    rgb = numpy.asarray(Image.open(path).convert("RGB")).astype(numpy.float32) / 255
    high, wide = rgb.shape[:2]
    padded = numpy.zeros(((high + 31) // 32 * 32, (wide + 31) // 32 * 32, 3), numpy.float32)
    padded[:high, :wide] = (rgb[:, :, ::-1] - [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225]
    return padded.transpose(2, 0, 1)[None]


def line(path):
    image = Image.open(path).convert("RGB")
    width = max(48, min(1000, int(48 * 1.25 * image.width / image.height)))
    rgb = numpy.asarray(image.resize((width, 48), Image.BICUBIC)).astype(numpy.float32)
    return (rgb[:, :, ::-1] / 127.5 - 1).transpose(2, 0, 1)[None].copy()


class Inputs(CalibrationDataReader):

    def __init__(self, name, arrays):
        self.rest = iter([{name: array} for array in arrays])

    def get_next(self):
        return next(self.rest, None)


def quantise(path, out, arrays, leave_depthwise):
    model = onnx.load(path)
    sizes = {value.name: value.dims for value in model.graph.initializer}
    depthwise = [node.name for node in model.graph.node if node.op_type == "Conv" and sizes[node.input[1]][1] == 1]
    quantize_static(
        path, out, Inputs(model.graph.input[0].name, arrays), quant_format=QuantFormat.QDQ, op_types_to_quantize=["Conv"],
        per_channel=True, activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
        nodes_to_exclude=depthwise if leave_depthwise else [])


if __name__ == "__main__":
    detector, recogniser, pictures, out = sys.argv[1:]
    fold(detector, out + "/text_det_folded.onnx")
    quantise(out + "/text_det_folded.onnx", out + "/text_det_quick.onnx",
             [page(path) for path in sorted(glob.glob(pictures + "/page*.png"))], False)
    quantise(recogniser, out + "/label_rec_quick.onnx",
             [line(path) for path in sorted(glob.glob(pictures + "/line*.png"))], True)

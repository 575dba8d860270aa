"""Makes what lstmtraining starts from: the network of an integer Tesseract model in floating-point numbers, and the characters of labels.

Arguments: the prefix of the components that `combine_tessdata -u` unpacked, and the prefix of the components to write.
"""
import string
import struct
import sys

import numpy

WHOLE_NUMBERS, DOUBLES = 1, 128  # flags of a matrix
INT_MODE = 1  # flag of the whole network
LAYER_RATES = 64
FOLDERS = ("Series", "Parallel", "Replicated", "RTLReversed", "TTBReversed", "XYTranspose")

SIGNS = "-/.:#()&,+_*%~="
SPECIAL = ["NULL 0 Common 0",
           "Joined 7 0,255,0,255,0,0,0,0,0,0 Latin 1 0 1 Joined",
           "|Broken|0|1 f 0,255,0,255,0,0,0,0,0,0 Common 2 10 2 |Broken|0|1"]
LETTER, SMALL, CAPITAL, DIGIT, SIGN = 1, 2, 4, 8, 16


class Network:
    """Walks through the layers of an .lstm component, copies what it passes, and widens each matrix. lstmtraining takes no whole numbers."""

    def __init__(self, stored):
        self.stored, self.at, self.copied, self.weights = stored, 0, bytearray(), 0
        self.layer()
        self.end()

    def take(self, form):
        values = struct.unpack_from("<" + form, self.stored, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def copy(self, form):
        start = self.at
        values = self.take(form)
        self.copied += self.stored[start:self.at]
        return values

    def copy_text(self):
        return self.copy(f"{self.copy('I')[0]}s")[0].decode()

    def layer(self):
        assert self.copy("b") == (0,), "a layer begins with 0 and its kind"
        kind = self.copy_text()
        _, _, flags, _, _, weights = self.copy("bbiiii")
        self.copy_text()
        before = self.weights
        if kind in FOLDERS:
            for _ in range(*self.copy("I")):
                self.layer()
            if flags & LAYER_RATES:
                self.copy(f"{self.copy('I')[0]}f")
        elif kind == "Input":
            self.copy("5i")
        elif kind in ("Convolve", "Maxpool", "Reconfig"):
            self.copy("ii")
        elif kind in ("LSTM", "SummLSTM"):
            self.copy("i")
            for _ in range(4):
                self.matrix()
        else:
            self.matrix()
        assert self.weights - before == weights, f"{kind}: {self.weights - before} weights, not {weights}"

    def matrix(self):
        mode, rows, columns, _ = self.take("BiiB")
        assert mode & DOUBLES and mode & WHOLE_NUMBERS, mode
        values = numpy.frombuffer(self.stored, numpy.int8, rows * columns, self.at).reshape(rows, columns)
        self.at += rows * columns
        # One for each row, and some that only fill up a register.
        scales = numpy.array(self.take(f"{self.take('I')[0]}d"))[:rows]
        self.copied += struct.pack("<Biid", mode & ~WHOLE_NUMBERS, rows, columns, 0)
        self.copied += (values * scales[:, None]).astype("<f8").tobytes()
        self.weights += rows * columns

    def end(self):
        self.copy_text()
        flags, = self.take("i")
        assert flags & INT_MODE
        self.copied += struct.pack("<i", flags & ~INT_MODE)
        self.copy("iiifff")
        assert self.at == len(self.stored), f"{len(self.stored) - self.at} bytes left"


def charset():
    characters = string.digits + string.ascii_letters + SIGNS
    place = {c: i + len(SPECIAL) for i, c in enumerate(characters)}
    rows = list(SPECIAL)
    for c in characters:
        kind = LETTER | (SMALL if c.islower() else CAPITAL) if c.isalpha() else DIGIT if c.isdigit() else SIGN
        script, direction = ("Latin", 0) if c.isalpha() else ("Common", 2 if c.isdigit() else 10)
        mirror = {"(": ")", ")": "("}.get(c, c)
        rows.append(f"{c} {kind:x} 0,255,0,255,0,0,0,0,0,0 {script} {place[c.swapcase()]} {direction} {place[mirror]} {c}")
    # Space is output 0, then come the characters; the last output is the blank, which two of the special ones stand for.
    blank = len(characters) + 1
    return rows, [0, blank, blank, *range(1, blank)]


if __name__ == "__main__":
    source, target = sys.argv[1:]
    with open(source + ".lstm", "rb") as file:
        network = Network(file.read())
    rows, outputs = charset()
    with open(target + ".lstm", "wb") as file:
        file.write(network.copied)
    with open(target + ".lstm-unicharset", "w") as file:
        file.write("\n".join([str(len(rows)), *rows, ""]))
    with open(target + ".lstm-recoder", "wb") as file:
        file.write(struct.pack("<I", len(outputs)) + b"".join(struct.pack("<bii", 1, 1, output) for output in outputs))
    print(network.weights, "weights,", max(outputs) + 1, "outputs")

"""Draws lines of device labels as a detector cuts them from a phone's photo, into the .lstmf files that lstmtraining reads.

Arguments: the folder to write into, how many files of a hundred lines each, and a seed. Needs Debian's fonts-* packages.
"""
import glob
import io
import pathlib
import random
import re
import struct
import sys

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

LINES = 100
LONGEST = 64
DIGITS, LETTERS = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALIKE = ["0ODQ", "1I7LT", "5S6", "8B3", "2Z7", "G6C", "UVY", "MNHW", "EFPR", "4A", "KX"]
NAMES = ["S/N: ", "S/N:", "S/N ", "SN: ", "SN:", "SN ", "Serial no: ", "Serial No.: ", "Serial No. ", "SERIAL NO: ", "Serial Number: ",
         "Serial: ", "Serial ", "SERIAL ", "Service Tag: ", "(S) SN: ", "Sl.# ", "Sr.No. ", "ID: ", "Asset: "]
OTHERS = ["MAC: ", "MAC ID: ", "P/N: ", "PN ", "Model: ", "MODEL: ", "M/N: ", "FCC ID: ", "Date: ", "Lot: ", "Lot Number: ",
          "Material code: ", "REV ", "HW: ", "FW: ", "IMEI: ", "PIN: ", "SF Version: ", "EAN ", "Part No. ", "(1P) ", "Item "]
MODELS = ["DS-2CD2042WD-I", "DS-2CD2143G0-IS", "DS-7608NI-K2/8P", "DS-7204HQHI-K1", "DS-2DE4225IW-DE", "DS-KH6320-WTE1", "iDS-7208HUHI-M1/S",
          "DS-2CE16D0T-IRF", "DS-PWA64-L-WE", "CS-C6N-A0-1C2WFR"]
WORDS = ("Made in China Network Camera Video Recorder Input Output Power DC12V PoE 0.5A 6W 100-240V~ 50/60Hz Designed Assembled by the "
         "Complies with FCC Rules Part 15 Class B Digital Device Wireless Router Switch Gigabit Port LAN WAN Default Password admin User "
         "IP Address Product Number Version Warranty Void if Removed Type No. Ltd. Co. Technology CE RoHS Laptop Printer Monitor Keyboard "
         "Hard Drive Capacity Property of Return to Warning Caution Contents Battery Rated Frequency Company Manufacturer Date").split()

PLAIN = re.compile(r"Liberation(Sans|Mono)|Nimbus(Sans|Mono)|Arimo|Cousine|FreeSans|DejaVuSans|Roboto|OpenSans|Carlito|Lato|Inter-|Hack|OCR|B612|"
                   r"NotoSans(Mono|Display)?-|Inconsolata|3270")
SELDOM = re.compile(r"Noto(?!Sans(Mono|Display)?-)|Serif|Roman|Tinos|Bookman|C059|P052|LeagueMono|Mplus|Quicksand|Dosis|Jura|InterDisplay|Fantasque")
NEVER = re.compile(r"Ital|Obli|BdIta|Inclined|Math|Symbol|Dingbats|D050000L|Thin|Hairline|ExtraLight|UltraLight|Variable|\[|Z003|OCRBL|OCRBX|OCRBE|OCRBS|"
                   r"Noto(?!Sans(Mono|Display)?-(Regular|Bold|Medium|(Semi)?Condensed))|Tamil|Emoji|Music|wqy", re.I)


def fonts():
    paths = {pathlib.Path(path).name: path for path in sorted(glob.glob("/usr/share/fonts/**/*.[to]tf", recursive=True))}
    paths = [path for name, path in paths.items() if not NEVER.search(name) and not NEVER.search(path.split("/")[-2])]
    return paths, [4 if PLAIN.search(path) else 0.4 if SELDOM.search(path) else 1 for path in paths]


def some(chance, alphabet, length):
    return "".join(chance.choices(alphabet, k=length))


def serial(chance):
    kind = chance.random()
    if kind < 0.2:
        letters = chance.choice([0, 0, 1, 1, 2])
        return some(chance, LETTERS, letters) + some(chance, DIGITS, 9 - letters)
    if kind < 0.28:
        day = f"20{chance.randrange(12, 26)}{chance.randrange(1, 13):02}{chance.randrange(1, 29):02}"
        region = chance.choice(["AAWR", "CCWR", "AACH", "BBWR", "CCCH", "AAWRG", "CVBBRR"])
        front = chance.choice([chance.choice(MODELS), ""])
        return front + day + region + some(chance, LETTERS, chance.randrange(2)) + some(chance, DIGITS, 9)
    if kind < 0.55:
        alike = "".join(chance.sample(ALIKE, chance.randrange(2, 6)))
        return some(chance, alike + some(chance, DIGITS + LETTERS, 4), chance.randrange(7, 17))
    if kind < 0.65:
        return some(chance, DIGITS, chance.randrange(7, 21))
    if kind < 0.72:
        return chance.choice([":", "-", ""]).join(some(chance, DIGITS + "ABCDEF", 2) for _ in range(6))
    if kind < 0.8:
        parts = [some(chance, chance.choice([DIGITS, DIGITS + LETTERS, LETTERS]), chance.randrange(2, 7)) for _ in range(chance.randrange(2, 5))]
        return chance.choice("--/._ ").join(parts)
    if kind < 0.9:
        return some(chance, LETTERS, chance.randrange(1, 5)) + some(chance, DIGITS, chance.randrange(5, 12))
    return some(chance, DIGITS + LETTERS, chance.randrange(6, 16))


def words(chance):
    line = " ".join(chance.choices(WORDS, k=chance.randrange(1, 5)))
    return chance.choice([line, line, line.upper()])


def text(chance):
    kind = chance.random()
    if kind < 0.08:
        return " ".join(text(chance) for _ in range(chance.randrange(2, 4)))
    if kind < 0.42:
        return serial(chance)
    if kind < 0.72:
        return chance.choice(NAMES) + serial(chance)
    if kind < 0.84:
        return chance.choice(OTHERS) + chance.choice([serial(chance), some(chance, DIGITS + LETTERS, 8), chance.choice(MODELS)])
    if kind < 0.9:
        return words(chance) + " " + serial(chance)
    if kind < 0.96:
        return words(chance)
    return chance.choice(["%d.%d.%d.%d" % tuple(chance.randrange(256) for _ in range(4)), "%02d/%02d/20%02d" % tuple(chance.randrange(1, 13) for _ in range(3)),
                          "V%d.%d.%d build %06d" % (5, chance.randrange(9), chance.randrange(9), chance.randrange(999999))])


class Painter:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.noise = numpy.random.default_rng(seed)
        self.paths, self.weights = fonts()
        self.loaded = {}

    def font(self, size):
        path, = self.chance.choices(self.paths, self.weights)
        if (path, size) not in self.loaded:
            self.loaded[path, size] = ImageFont.truetype(path, size)
        return self.loaded[path, size]

    def ink(self, line):
        """The line's ink, 255 where it is thickest, cut to what is inked."""
        chance = self.chance
        dots = chance.random() < 0.06
        font = self.font(chance.choice([10, 12, 14]) if dots else 56)
        gap = 0 if chance.random() < 0.75 else chance.uniform(-2, 10) * font.size / 56
        stroke = 1 if not dots and chance.random() < 0.12 else 0
        page = Image.new("L", (int(font.getlength(line) + max(0, gap) * len(line)) + 4 * font.size, 3 * font.size))
        pen, x = ImageDraw.Draw(page), 2.0 * font.size
        if dots:
            pen.fontmode = "1"
        if gap:
            for letter in line:
                pen.text((x, font.size), letter, 255, font, stroke_width=stroke)
                x += font.getlength(letter) + gap
        else:
            pen.text((x, font.size), line, 255, font, stroke_width=stroke)
        box = page.getbbox()
        if box is None:
            return None
        page = page.crop(box)
        if dots:
            grid = numpy.hypot(*numpy.mgrid[-2.5:3:1, -2.5:3:1]) < chance.uniform(2, 3.3)
            page = Image.fromarray(numpy.kron(numpy.asarray(page) > 127, grid).astype(numpy.uint8) * 255)
        elif chance.random() < 0.1:
            page = page.filter(ImageFilter.MinFilter(3) if chance.random() < 0.5 else ImageFilter.MaxFilter(3))
        return page.resize((max(8, int(page.width * numpy.exp(chance.gauss(0, 0.12)))), page.height), Image.BILINEAR)

    def label(self, ink):
        """The line with its surroundings: margins, parts of the lines above and below, rules, bars."""
        chance = self.chance
        high = ink.height
        above, below = (chance.uniform(0.02, 0.7) for _ in range(2)) if chance.random() < 0.35 else [chance.uniform(0.05, 0.35)] * 2
        left, right = (int(high * chance.choice([chance.uniform(0.01, 0.2), chance.uniform(0.1, 0.6)])) for _ in range(2))
        top, bottom = int(high * above), int(high * below)
        page = Image.new("L", (ink.width + left + right, high + top + bottom))
        for upper, room in ((True, top), (False, bottom)):
            if chance.random() < 0.35:
                other = self.ink(text(chance)) if chance.random() < 0.8 else self.bars(page.width, high)
                show = int(room * chance.uniform(0.15, 0.85))
                if other and 0 < show <= other.height:
                    at = chance.randrange(-other.width // 2, page.width // 2 + 1), show - other.height if upper else page.height - show
                    page.paste(other, at)
        if chance.random() < 0.06:
            y = chance.choice([chance.randrange(0, top + 1), page.height - 1 - chance.randrange(0, bottom + 1)])
            ImageDraw.Draw(page).line((0, y, page.width, y), 255, 2)
        page.paste(Image.new("L", ink.size, 255), (left, top), ink)
        return page

    def bars(self, width, height):
        return Image.fromarray(numpy.kron(self.noise.integers(0, 2, (1, width // 4)), numpy.full((height, 4), 255)).astype(numpy.uint8))

    def slanted(self, page):
        chance = self.chance
        wide, high = page.size
        turn = max(-0.35, min(0.35, chance.gauss(0, 0.1))) * high
        lean = chance.gauss(0, 0.07) * high
        near = [chance.gauss(0, 0.03) * high for _ in range(8)]
        corners = [-lean, -turn, -lean, high - turn, wide + lean, high + turn, wide + lean, turn]
        return page.transform(page.size, Image.QUAD, [a + b for a, b in zip(corners, near)], Image.BILINEAR)

    def photo(self, page):
        """Grey, as small, soft, noisy and unevenly lit as a phone makes it."""
        chance, noise = self.chance, self.noise
        if chance.random() < 0.7:
            page = self.slanted(page)
        high = max(9, int(numpy.exp(chance.uniform(numpy.log(11), numpy.log(64)))))
        wide = max(8, round(page.width * high / page.height))
        page = page.resize((wide, high), Image.BOX if high < page.height else Image.BILINEAR)
        cover = numpy.asarray(page, numpy.float32) / 255
        if chance.random() < 0.3:
            patches = Image.fromarray(noise.random((3, max(2, wide // 30)), numpy.float32)).resize((wide, high), Image.BILINEAR)
            cover = cover * (1 - numpy.asarray(patches) * chance.uniform(0.1, 0.5))
        kind = chance.random()
        paper, contrast = ((chance.uniform(0.5, 1), chance.uniform(0.3, 0.95)) if kind < 0.62
                           else (chance.uniform(0.3, 0.85), chance.uniform(0.08, 0.28)) if kind < 0.8
                           else (chance.uniform(0, 0.45), -chance.uniform(0.15, 0.9)))
        if 0.62 <= kind < 0.8 and chance.random() < 0.35:
            contrast = -contrast
        seen = paper - cover * contrast
        if chance.random() < 0.5:
            across = numpy.linspace(chance.uniform(0.6, 1.1), chance.uniform(0.6, 1.1), wide)
            seen = seen * across * numpy.linspace(1, chance.uniform(0.75, 1.1), high)[:, None]
        if chance.random() < 0.1:
            far = numpy.hypot(numpy.arange(wide) - chance.uniform(0, wide), (numpy.arange(high) - chance.uniform(0, high))[:, None])
            seen = seen + chance.uniform(0.1, 0.5) * numpy.exp(-(far / (high * chance.uniform(0.5, 2.5))) ** 2)
        image = Image.fromarray((numpy.clip(seen, 0, 1) * 255).astype(numpy.uint8))
        if chance.random() < 0.6:
            image = image.filter(ImageFilter.GaussianBlur(chance.uniform(0.2, 0.3 + min(1.5, high / 24))))
        if chance.random() < 0.2:
            image = image.filter(ImageFilter.UnsharpMask(chance.uniform(0.8, 2), chance.randrange(40, 200), 0))
        if chance.random() < 0.6:
            grain = noise.normal(0, chance.uniform(1, 11), (high, wide))
            image = Image.fromarray(numpy.clip(numpy.asarray(image) + grain, 0, 255).astype(numpy.uint8))
        if chance.random() < 0.6:
            stored = io.BytesIO()
            image.save(stored, "JPEG", quality=chance.randrange(30, 92))
            image = Image.open(stored).convert("L")
        return image

    def line(self):
        while True:
            line = " ".join(text(self.chance).split())[:LONGEST].strip()
            ink = self.ink(line)
            if ink:
                return line, self.photo(self.label(ink))


def stored(words):
    words = words.encode()
    return struct.pack("<I", len(words)) + words


def page(line, image):
    png = io.BytesIO()
    image.save(png, "PNG")
    frame = struct.pack("<I4h", 1, 0, 0, *image.size)
    return (b"\1" + stored("") + struct.pack("<II", 0, len(png.getvalue())) + png.getvalue()
            + stored("") + stored(line) + frame + struct.pack("<I", 1) + stored(line) + b"\0")


if __name__ == "__main__":
    folder, count, seed = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    painter = Painter(seed)
    for number in range(count):
        pages = [page(*painter.line()) for _ in range(LINES)]
        (folder / f"lines-{seed}-{number}.lstmf").write_bytes(struct.pack("<I", LINES) + b"".join(pages))

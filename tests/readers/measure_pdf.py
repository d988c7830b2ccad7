"""Measures the pages of PDF files. Prints a list, one entry per file, of pages.

Sizes come from the PDF's own font operators, times the text and page matrices. Two words overlap if they share more than 2 points across and
half a line's height; such text is cut, or runs into its neighbor.
"""

import html
import json
import re
import subprocess
import sys
import zlib

TOKENS = re.compile(rb"<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\)])*\)|\[|\]|/[^\s/\[\]<>()]+|-?\d*\.?\d+|[A-Za-z'\"*]+")


def objects(data):
    return {int(m.group(1)): m.group(2) for m in re.finditer(rb"(\d+) 0 obj\b(.*?)endobj", data, re.S)}


def stream(body):
    found = re.search(rb"stream\r?\n(.*?)\r?\nendstream", body, re.S)
    return zlib.decompressobj().decompress(found.group(1)) if found else b""


def times(a, b):
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
    )


def smallest(content):
    """The smallest text of a page, in points."""
    page, stack, text, size, numbers, sizes = (1, 0, 0, 1), [], (1, 0, 0, 1), 0, [], set()
    for token in TOKENS.findall(content):
        if re.fullmatch(rb"-?\d*\.?\d+", token):
            numbers.append(float(token))
            continue
        if token == b"q":
            stack.append(page)
        elif token == b"Q":
            page = stack.pop() if stack else page
        elif token == b"cm":
            page = times(tuple(numbers[-6:-2]), page)
        elif token == b"BT":
            text = (1, 0, 0, 1)
        elif token == b"Tm":
            text = tuple(numbers[-6:-2])
        elif token == b"Tf":
            size = numbers[-1]
        elif token[:1] in (b"<", b"(") and len(token) > 2:
            whole = times(text, page)
            sizes.add(round(size * (whole[2] ** 2 + whole[3] ** 2) ** 0.5, 1))
        if token not in (b"[", b"]") and token[:1] not in (b"<", b"(", b"/"):
            numbers = []
    return min(size for size in sizes if size > 1)


def pages(path):
    with open(path, "rb") as file:
        parts = objects(file.read())
    contents = [
        stream(parts[int(re.search(rb"/Contents (\d+) 0 R", body).group(1))])
        for body in parts.values()
        if re.search(rb"/Type\s*/Page\b(?!s)", body)
    ]
    boxes = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout
    found = re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', boxes, re.S)
    return [measured(page, content) for page, content in zip(found, contents)]


def measured(page, content):
    width, height = float(page[0]), float(page[1])
    pattern = r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
    words = [(*map(float, word[:4]), html.unescape(word[4])) for word in re.findall(pattern, page[2])]
    overlaps = []
    for at, one in enumerate(words):
        for other in words[at + 1 :]:
            across = min(one[2], other[2]) - max(one[0], other[0])
            down = min(one[3], other[3]) - max(one[1], other[1])
            if across > 2 and down > 0.5 * min(one[3] - one[1], other[3] - other[1]):
                overlaps.append(f"{one[4]}/{other[4]}")
    outside = [word[4] for word in words if word[0] < 10 or word[2] > width - 10 or word[1] < 10 or word[3] > height - 10]
    return {
        "width": round(width),
        "height": round(height),
        "smallest": smallest(content),
        "overlaps": overlaps,
        "outside": outside,
        "words": [word[4] for word in words],
    }


print(json.dumps([pages(path) for path in sys.argv[1:]], ensure_ascii=False))

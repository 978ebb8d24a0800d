"""What is wrong with a document on paper: text over text, text off the sheet, too many sheets."""

import subprocess
import xml.etree.ElementTree as ElementTree

from screens import overlaps

# A4 in points.
SIZE = (595.28, 841.89)


def sheets(document):
    """The words of each sheet of a PDF with their boxes, and the size of the sheet."""
    run = subprocess.run(
        ["pdftotext", "-bbox", str(document), "-"], capture_output=True, text=True, check=True)
    # Some characters of XML 1.1 come out of it that no reader takes.
    text = "".join(c for c in run.stdout if c >= " " or c in "\n\t")
    for sheet in ElementTree.fromstring(text).iter("{http://www.w3.org/1999/xhtml}page"):
        words = []
        for word in sheet:
            left, top, right, bottom = (
                float(word.get(side)) for side in ("xMin", "yMin", "xMax", "yMax"))
            quarter = (bottom - top) / 4
            words.append({
                "text": word.text or "", "left": left, "right": right,
                "top": top + quarter, "bottom": bottom - quarter})
        yield (float(sheet.get("width")), float(sheet.get("height"))), words


def findings(name, document, most=None):
    """What is wrong with a PDF, as sentences; `most` is the number of sheets that it may take."""
    found, count, seen = [], 0, 0
    for (width, height), words in sheets(document):
        count += 1
        seen += len(words)
        place = f"{name}, sheet {count}"
        if abs(width - SIZE[0]) > 1 or abs(height - SIZE[1]) > 1:
            found.append(f"{place}: is {width} by {height} points, and no A4")
        found += [f"{place}: '{one}' lies over '{other}'" for one, other in overlaps(words)]
        found += [
            f"{place}: '{word['text']}' is off the sheet" for word in words
            if word["left"] < 0 or word["right"] > width
            or word["top"] < 0 or word["bottom"] > height]
    if not seen:
        found.append(f"{name}: has no text")
    if most and count > most:
        found.append(f"{name}: takes {count} sheets, and may take {most}")
    return found

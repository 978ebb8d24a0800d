"""What is wrong with a page in a window: text over text, text cut off, and scrolling sideways."""

# The windows by name: what the browser imitates, and their sizes in pixels. The last is as wide as
# the text on an A4, where Chromium makes everything smaller until nothing sticks out.
WINDOWS = {
    "320 px": ("screen", (320, 640)),
    "1280 px": ("screen", (1280, 900)),
    "paper": ("print", (688, 1030)),
}

# Each line of each piece of text that can be seen, with its box. Of the height of a line only the
# middle half counts: what letters without sticks take.
LINES = """() => {
  const unseen = element => {
    for (let e = element; e; e = e.parentElement) {
      const box = e.getBoundingClientRect();
      if (getComputedStyle(e).clipPath !== 'none' || box.right <= 0 || box.bottom <= 0) return true;
    }
    return false;
  };
  const lines = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; node = walk.nextNode();) {
    const text = node.data.trim(), element = node.parentElement;
    if (!text || ['title', 'desc', 'style', 'script'].includes(element.localName)) continue;
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
    if (unseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const drawing = element.closest('svg');
    const frame = drawing && getComputedStyle(drawing).overflowX !== 'visible'
      ? drawing.getBoundingClientRect() : null;
    for (const box of range.getClientRects()) {
      if (box.width < 2 || box.height < 2) continue;
      const cut = box.left < -1 || frame && (box.left < frame.left - 1 || box.right > frame.right + 1
        || box.top + box.height / 4 < frame.top || box.bottom - box.height / 4 > frame.bottom);
      lines.push({
        text: text.slice(0, 40), cut: Boolean(cut), left: box.left, right: box.right,
        top: box.top + box.height / 4, bottom: box.bottom - box.height / 4,
      });
    }
  }
  return lines;
}"""

# What sticks out of the window, first the innermost; nothing when there is no scrolling.
STICKS_OUT = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const out = [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > width + 0.5)
    .reverse().slice(0, 3).map(e => e.localName);
  return out.length ? out : ['something'];
}"""


def overlaps(boxes):
    """The pairs of boxes that lie over each other by more than a pixel or point both ways."""
    boxes = sorted(boxes, key=lambda box: box["top"])
    pairs = []
    for index, box in enumerate(boxes):
        for other in boxes[index + 1:]:
            if other["top"] > box["bottom"] - 1:
                break
            wide = min(box["right"], other["right"]) - max(box["left"], other["left"])
            high = min(box["bottom"], other["bottom"]) - other["top"]
            if wide > 1 and high > 1:
                pairs.append((box["text"], other["text"]))
    return pairs


def findings(tab, page):
    """What is wrong with a page in each window, as sentences."""
    found, seen = [], 0
    for name, (media, (width, height)) in WINDOWS.items():
        tab.emulate_media(media=media)
        tab.set_viewport_size({"width": width, "height": height})
        tab.goto(page)
        # What folds away is looked at as well.
        tab.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        lines = tab.evaluate(LINES)
        seen += len(lines)
        found += [f"{name}: '{one}' lies over '{other}'" for one, other in overlaps(lines)]
        found += [f"{name}: '{line['text']}' is cut off" for line in lines if line["cut"]]
        found += [f"{name}: scrolls sideways, for {e}" for e in tab.evaluate(STICKS_OUT)]
    if not seen:
        found.append("no text can be seen")
    return found

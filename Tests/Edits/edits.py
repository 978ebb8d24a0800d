"""Changes to a municipality as people, editors and disks make them, the same for the same seed."""

import random

PIECES = [
    "\n## Zorgen\n", "\n## Afspraken\n", "\n## Wat gaat goed\n", "\n### Allerlei\n",
    "\n- [ ] De lamp maken @gemeente (voor 1 mei)\n", "\n- [x] Bellen @woonhuis ^bel-1\n",
    "- Het plein is kaal.\n", "Waarom is de bus zo laat?\n", "- mevr. Jansma uit nr. 12 is ziek\n",
    "Dit blijft onder ons.\n", "06-12345678", "vertrouwelijk: ja\n", "datum: morgen\n",
    "gebied: Nergens\n", "aanwezig: 40\n", "<!-- wijk: negeer ", "-->", "```\n", "---\n", "> ", "| a | b |\n",
    "**", "“", "^bank", "@", "#groen ", "(gedaan 3 maart)", "eind volgende maand", "\r\n", "\r", "\n\n",
    "\u00a0", "é", "🌳", "\u0000", "\u200b", "ĳ", " niet ", ": ", "- ", "    ", "thema: [", "{", '"',
]


class Edits:
    """A source of changes with a seed of its own."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, choices):
        return self.random.choice(choices)

    def range(self, text):
        """Two places in a text between whole characters, not far apart, and what goes in between."""
        words = text.decode()
        start = self.random.randint(0, len(words))
        # Nothing is put between the two halves of the end of a line, as no editor does that.
        if words[start - 1:start + 1] == "\r\n":
            start -= 1
        end = start
        if self.random.random() < 0.4:
            end = min(len(words), start + self.random.randint(0, 60))
            if words[end - 1:end + 1] == "\r\n":
                end = min(len(words), end + 1)
        if self.random.random() < 0.7:
            piece = self.pick(PIECES)
        else:
            lines = words.splitlines(keepends=True) or [""]
            piece = self.pick(lines)
        if end > start and self.random.random() < 0.5:
            piece = ""
        return len(words[:start].encode()), len(words[:end].encode()), piece.encode()

    def mutated(self, text):
        """A file that somebody else saved: now and then no text at all."""
        for _ in range(self.random.randint(1, 3)):
            if self.random.random() < 0.05 and text:
                place = self.random.randrange(len(text))
                text = text[:place] + bytes([text[place] ^ 0x80]) + text[place + 1:]
                continue
            try:
                start, end, piece = self.range(text)
            except UnicodeDecodeError:
                return b"---\ngebied: centrum\ndatum: 2026-05-02\n---\n## Zorgen\n- Weer heel.\n"
            text = text[:start] + piece + text[end:]
        return text

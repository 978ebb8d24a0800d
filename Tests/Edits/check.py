"""Edits a municipality at random, with `wijk lsp` and `wijk watch` beside it.

    check.py WIJK MUNICIPALITY FOLDER SECONDS SEED

After each change the server must say of the open notes what `wijk check` says, letter by letter, and
the reports of `watch` must be, byte by byte, those of `wijk compile` in a copy that had the same
changes. What is said may take a while, but not longer than PATIENCE. The memory of both is measured
after a tenth of the time and at the end. It prints a line a fault and ends with 1 when there is any.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from edits import Edits
from server import Server

AS_OF = "2026-07-01"
PATIENCE = 60
# The megabytes that a program may hold more at the end than after a tenth of the time.
GROWTH = 30


def tree(folder):
    """The files of a report; `None` while one of them goes away."""
    files = {}
    try:
        for place, folders, names in os.walk(folder):
            folders[:] = [name for name in folders if not name.endswith(".wijk-new")]
            for name in names:
                if not name.endswith(".wijk-new"):
                    path = Path(place) / name
                    files[str(path.relative_to(folder))] = path.read_bytes()
    except FileNotFoundError:
        return None
    return files


def in_file(text, offset):
    """The offset in a file of one in the text as it is read, from which each NUL is taken out."""
    for place, byte in enumerate(text):
        if place > offset:
            break
        offset += byte == 0
    return offset


def one_line(words):
    """A message as an editor shows it: on one line, though it may name words from two."""
    return re.sub("[\r\n\t\u2028\u2029]", " ", words)


def memory(process):
    """The megabytes that a process holds."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1024


class Trial:
    """Two copies of a municipality: one that is watched, and one that is compiled anew each time."""

    def __init__(self, wijk, municipality, folder, seed):
        self.wijk, self.edits = wijk, Edits(seed)
        shutil.rmtree(folder, ignore_errors=True)
        self.watched, self.other = folder / "a" / "town", folder / "b" / "town"
        for copy in (self.watched, self.other):
            shutil.copytree(municipality, copy, ignore=shutil.ignore_patterns("rapporten"))
        self.server = Server(wijk, self.watched, AS_OF)
        self.log = open(folder / "watch.txt", "wb")
        self.watch = subprocess.Popen(
            [wijk, "watch", str(self.watched), "--editie", "alle", "--peildatum", AS_OF],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        self.faults = 0
        self.deeds = []
        # The settings as they were, while they are changed.
        self.original = None

    def notes(self):
        return sorted(
            path for path in (self.watched / "gesprekken").rglob("*.md") if path.is_file())

    def write(self, path, text):
        """Saves a file in both copies."""
        for copy in (self.watched, self.other):
            place = copy / path.relative_to(self.watched)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text)

    def remove(self, path):
        for copy in (self.watched, self.other):
            (copy / path.relative_to(self.watched)).unlink()

    def fault(self, what):
        self.faults += 1
        print(what)
        for deed in self.deeds[-6:]:
            print("   after:", deed)

    def change(self):
        """Makes one change, as an editor or as somebody else."""
        edits, server = self.edits, self.server
        notes = self.notes()
        if not server.texts or (len(server.texts) < 3 and edits.random.random() < 0.2):
            path = edits.pick(notes)
            if str(path) not in server.texts:
                try:
                    path.read_bytes().decode()
                    server.open(str(path), path.read_bytes())
                    self.deeds.append(f"open {path.name}")
                except UnicodeDecodeError:
                    pass
        kind = edits.random.random()
        if kind < 0.6 and server.texts:
            path = edits.pick(sorted(server.texts))
            for _ in range(edits.random.randint(1, 8)):
                server.change(path, *edits.range(server.texts[path]))
            # An editor keeps no note that became too long to be one.
            self.write(Path(path), server.texts[path])
            server.tell("textDocument/didSave", {"textDocument": {"uri": server.uri(path)}})
            self.deeds.append(f"type and save {path}")
            return
        if kind < 0.65 and len(server.texts) > 1:
            path = edits.pick(sorted(server.texts))
            server.close(path)
            self.deeds.append(f"close {path}")
            return
        closed = [note for note in notes if str(note) not in server.texts]
        path = edits.pick(closed)
        if kind < 0.85:
            self.write(path, edits.mutated(path.read_bytes()))
            self.deeds.append(f"save outside {path.name}")
        elif kind < 0.9:
            name = f"2026-0{edits.random.randint(1, 9)}-{edits.random.randint(10, 28)}-nieuw.md"
            # What is open is as it stands in the editor, and not as somebody else saved it.
            if str(path.parent / name) not in server.texts:
                self.write(path.parent / name, edits.mutated(path.read_bytes()))
                self.deeds.append(f"add {name}")
        elif kind < 0.93 and len(notes) > 25:
            self.remove(path)
            self.deeds.append(f"remove {path.name}")
        elif kind < 0.96:
            text = path.read_bytes()
            self.remove(path)
            # One that was renamed before may be open.
            self.write(path.with_name(f"{path.stem}-{len(self.deeds)}.md"), text)
            self.deeds.append(f"rename {path.name}")
        elif kind < 0.98:
            texts = sorted((self.watched / "opgaven").glob("*.md"))
            path = edits.pick(texts)
            self.write(path, edits.mutated(path.read_bytes()))
            self.deeds.append(f"save outside {path.name}")
        else:
            self.settings()
        server.tell("workspace/didChangeWatchedFiles", {"changes": [
            {"uri": server.uri(path), "type": 2}]})

    def settings(self):
        """Changes the settings, and puts them back the next time."""
        place = self.watched / "wijk.yml"
        original = self.original
        if original is None:
            self.original = place.read_bytes()
            self.write(place, self.edits.mutated(self.original))
            self.deeds.append("save wijk.yml")
        else:
            self.write(place, original)
            self.original = None
            self.deeds.append("put wijk.yml back")

    def checked(self):
        """What `check` says of each note, by its place; `None` when it says nothing of any."""
        ran = subprocess.run(
            [self.wijk, "check", str(self.watched), "--format", "json", "--taal", "nl",
             "--peildatum", AS_OF], capture_output=True)
        if ran.returncode not in (0, 1):
            return None if ran.returncode == 2 else self.fault(f"check ended with {ran.returncode}")
        found = {}
        for finding in json.loads(ran.stdout)["findings"]:
            if finding["suppressed"] is not None:
                continue
            place = (finding["place"] or {}).get("bytes")
            words = one_line(finding["message"]["nl"])
            if finding["help"]:
                words += "\n" + one_line(finding["help"]["nl"])
            path = str(Path(finding["path"]).absolute())
            text = self.server.texts.get(path, b"")
            # What concerns a note as a whole stands at its top.
            ends = [in_file(text, place[end]) for end in ("start", "end")] if place else [0, 0]
            found.setdefault(path, []).append((finding["code"], finding["severity"], *ends, words))
        return {path: sorted(told) for path, told in found.items()}

    def compare_findings(self):
        expected = self.checked()
        if expected is None:
            return
        late = time.monotonic() + PATIENCE
        while True:
            wrong = [
                path for path in self.server.texts
                if self.server.findings(path) != expected.get(path, [])]
            if not wrong:
                return
            if time.monotonic() > late:
                break
            self.server.listen(0.2)
        for path in wrong:
            said, told = self.server.findings(path), expected.get(path, [])
            self.fault(f"other findings of {path}")
            if said is None:
                print("   the server said nothing of the last version")
                continue
            for found in said:
                if found not in told:
                    print("   only the server:", found)
            for found in told:
                if found not in said:
                    print("   only check:", found)

    def compare_reports(self):
        ran = subprocess.run(
            [self.wijk, "compile", str(self.other), "--editie", "alle", "--peildatum", AS_OF],
            capture_output=True)
        if ran.returncode not in (0, 1, 2):
            self.fault(f"compile ended with {ran.returncode}")
        expected = tree(self.other / "rapporten")
        late = time.monotonic() + PATIENCE
        while (made := tree(self.watched / "rapporten")) != expected:
            if time.monotonic() > late:
                made = made or {}
                names = sorted(
                    name for name in made.keys() | expected.keys()
                    if made.get(name) != expected.get(name))
                return self.fault(f"other reports, {len(names)}: {names[:4]}")
            time.sleep(0.1)

    def run(self, seconds):
        start, rounds, early = time.monotonic(), 0, None
        self.compare_reports()
        while time.monotonic() < start + seconds and self.faults < 5:
            self.change()
            self.compare_findings()
            self.compare_reports()
            for name, process in (("lsp", self.server.process), ("watch", self.watch)):
                if process.poll() is not None:
                    return self.fault(f"{name} ended with {process.returncode}")
            rounds += 1
            if early is None and time.monotonic() > start + seconds / 10:
                early = (memory(self.server.process), memory(self.watch))
        last = (memory(self.server.process), memory(self.watch))
        print(f"{rounds} changes; megabytes of lsp and watch: {early}, at the end {last}")
        if early and any(after > before + GROWTH for before, after in zip(early, last)):
            self.fault("the memory grows")

    def end(self):
        self.watch.terminate()
        if (status := self.watch.wait(60)) not in (0, 130, 143, -15):
            self.fault(f"watch ended with {status}")
        if status := self.server.end():
            self.fault(f"lsp ended with {status}")


def main():
    wijk, municipality, folder, seconds, seed = sys.argv[1:]
    trial = Trial(
        str(Path(wijk).absolute()), municipality, Path(folder).absolute(), int(seed))
    trial.run(int(seconds))
    if trial.watch.poll() is None and trial.server.process.poll() is None:
        trial.end()
    return 1 if trial.faults else 0


sys.exit(main())

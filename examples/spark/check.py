"""Compares the steps of batch.py with `wijk compile`, byte for byte, without Spark.

    WIJK=.build/debug/wijk python3 examples/spark/check.py examples/elzenveld

The notes are cut in shares of any size, and the parts of these are joined in another order.
"""

import os
import random
import subprocess
import sys
import tempfile

import batch

DAY = "2026-07-01"


def notes(folder):
    """The notes and texts of a municipality, as lines for `wijk parse --notes-json`."""
    with open(os.path.join(folder, "wijk.yml"), encoding="utf-8") as file:
        settings = file.read()
    for base in ("gesprekken", "opgaven"):
        for path, _, names in os.walk(os.path.join(folder, base)):
            for name in names:
                if not name.endswith((".md", ".txt")):
                    continue
                with open(os.path.join(path, name), "rb") as file:
                    place = os.path.relpath(os.path.join(path, name), folder)
                    yield batch.sent(place, file.read(), settings)


def compiled(folder):
    """The files that `wijk compile` writes, by path."""
    with tempfile.TemporaryDirectory() as home:
        out = os.path.join(home, "out")
        wijk = os.environ.get("WIJK", "wijk")
        subprocess.run(
            [wijk, "compile", folder, "-o", out, "--as-of", DAY, "--edition", "residents"],
            capture_output=True)
        for path, _, names in os.walk(out):
            for name in names:
                if not name.startswith("."):
                    place = os.path.join(path, name)
                    with open(place, encoding="utf-8") as file:
                        yield os.path.relpath(place, out), file.read()


def main():
    folder = sys.argv[1]
    expected = dict(compiled(folder))
    assert expected, "nothing was compiled"
    sent = list(notes(folder))
    for seed in range(5):
        chance = random.Random(seed)
        chance.shuffle(sent)
        size = chance.randrange(3, 20)
        shares = [sent[start:start + size] for start in range(0, len(sent), size)]
        # Read twice, as when a slow task is started once more: either answer will do.
        lines = [batch.parsed(share) for share in shares]
        assert lines == [batch.parsed(share) for share in shares], "a share read twice differs"
        pairs = [pair for share in lines for pair in batch.parts(share)]
        assert len({key for key, _ in pairs}) == 1
        chance.shuffle(pairs)
        document, reason = batch.document([part for _, part in pairs], DAY)
        assert reason is None, reason
        files = {path: text for path, text, _, _ in batch.files(document, "residents")}
        again = batch.files(document, "residents", before=files[".wijk-published"])
        assert files == {path: text for path, text, _, _ in again}, "known reports change"
        files.pop(".wijk-published")
        assert files == expected, f"seed {seed}: the reports differ"
    unread = batch.parsed([batch.sent("gesprekken/a.md", b"", "gemeente: Ganzeveen")])
    assert list(batch.findings(unread)) == [("Ganzeveen", "a.md", "empty-note")]
    document, reason = batch.document([part for _, part in batch.parts(unread)], DAY)
    assert document is None and reason, "a municipality without notes is told of"
    print(f"{len(expected)} files, the same bytes from {len(sent)} notes in any shares")


if __name__ == "__main__":
    main()

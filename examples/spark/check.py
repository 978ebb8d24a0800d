"""Compares the steps of batch.py with `wijk compile`, byte for byte, without Spark.

    WIJK=.build/debug/wijk python3 examples/spark/check.py examples/elzenveld

The notes are read at once, and in shares of any size whose parts are joined in another order.
"""

import os
import random
import subprocess
import sys
import tempfile

import batch

DAY = "2026-07-01"


def notes(folder):
    """The notes and texts of a municipality, as lines for `wijk aggregate --notes-json`."""
    for base in ("gesprekken", "opgaven"):
        for path, _, names in os.walk(os.path.join(folder, base)):
            for name in names:
                if not name.endswith((".md", ".txt")):
                    continue
                with open(os.path.join(path, name), "rb") as file:
                    place = os.path.relpath(os.path.join(path, name), folder)
                    yield batch.sent(place, file.read())


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


def reports(document, before=None):
    """The files of a document, by path."""
    return {file["path"]: file["content"] for file in batch.files(document, "residents", before)}


def main():
    folder = sys.argv[1]
    expected = dict(compiled(folder))
    assert expected, "nothing was compiled"
    with open(os.path.join(folder, "wijk.yml"), encoding="utf-8") as file:
        settings = file.read()
    sent = list(notes(folder))
    document, _ = batch.document(sent, settings, DAY)
    files = reports(document)
    assert files == reports(document, before=files[".wijk-published"]), "known reports change"
    files.pop(".wijk-published")
    assert files == expected, "the reports differ"
    for seed in range(5):
        chance = random.Random(seed)
        chance.shuffle(sent)
        size = chance.randrange(3, 20)
        shares = [sent[start:start + size] for start in range(0, len(sent), size)]
        # Read twice, as when a slow task is started once more: either answer will do.
        parts = [batch.part(share, settings)[0] for share in shares]
        assert parts == [batch.part(share, settings)[0] for share in shares], "a share differs"
        chance.shuffle(parts)
        assert batch.merged(parts, DAY) == document, f"seed {seed}: the documents differ"
    empty = [batch.sent("gesprekken/a.md", b"")]
    rows = list(batch.whole_rows("g", empty, "gemeente: Ganzeveen", DAY, "residents", None))
    kinds = [dict(zip(batch.COLUMNS, row)) for row in rows]
    assert [row["kind"] for row in kinds] == ["document", "finding"], kinds
    assert kinds[0]["reason"], "a municipality without notes is told of"
    assert (kinds[1]["path"], kinds[1]["reason"]) == ("a.md", "empty-note"), kinds
    print(f"{len(expected)} files, the same bytes from {len(sent)} notes in any shares")


if __name__ == "__main__":
    main()

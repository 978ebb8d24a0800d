"""Compiles the notes of many municipalities with Spark.

In: a folder, on any file system that Spark reads, with a folder for each municipality (wijk.yml,
gesprekken/, opgaven/). Out: three tables as Parquet: documents, reports and findings.

    spark-submit batch.py notes/ out/ --as-of 2026-07-01

With --before, the reports that were published last: a later report then keeps what they kept.

A worker reads all notes of a municipality and makes its reports. Of one with more than --largest
notes it reads a share of them, and another merges the parts that come of these.

`wijk` must be on the PATH of every worker; WIJK names it otherwise. Workers share no files, and
the same notes give the same bytes, so a task may die or run twice.
"""

import argparse
import json
import os
import subprocess
import tempfile
import zlib
from base64 import b64encode
from contextlib import contextmanager

# What is made of a municipality, row by row; each kind becomes a table.
COLUMNS = ["kind", "folder", "municipality", "path", "content", "base64", "reason"]


class Refused(Exception):
    """What `wijk` was given makes it end with exit code 2, and would do so again."""

    def __init__(self, reason, told):
        super().__init__(reason)
        self.told = told


def run(words, lines):
    """Gives lines to `wijk`, and returns the lines that it writes and those that it tells.

    Exit code 1 means that something was found or held, which the tables tell. What fails otherwise,
    a full disk or a process that was killed, is an error of this task, and Spark tries it again.
    """
    words = [os.environ.get("WIJK", "wijk"), *words, "--progress", "json", "--quiet"]
    ended = subprocess.run(words, input="\n".join(lines).encode(), capture_output=True)
    told = ended.stderr.decode(errors="replace").split("\n")
    told = [json.loads(line) for line in told if line.startswith("{") and line.endswith("}")]
    if ended.returncode in (0, 1):
        # Only \n ends a line; splitlines() would cut at characters inside a text as well.
        return [line for line in ended.stdout.decode().split("\n") if line], told
    reason = "; ".join(line["text"] for line in told if line["event"] == "message")
    if told and told[-1]["event"] == "end" and not told[-1]["retry"]:
        raise Refused(reason, told)
    raise RuntimeError(reason or f"wijk ended with {ended.returncode}")


@contextmanager
def lent(text):
    """A file with a text, for as long as it is needed."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(text.encode())
        file.flush()
        yield file.name


def sent(path, content):
    """A note as a line for `wijk aggregate --notes-json`."""
    try:
        return json.dumps({"path": path, "text": content.decode()}, ensure_ascii=False)
    except UnicodeDecodeError:
        return json.dumps({"path": path, "base64": b64encode(content).decode()})


def gathered(notes, settings, *words):
    """Lines of notes become a document or a part, and what was told of them."""
    with lent(settings) as file:
        lines, told = run(["aggregate", "--notes-json", "-", "--settings", file, *words], notes)
    return lines[0], told


def part(notes, settings):
    """Any share of the notes of a municipality, to be merged."""
    return gathered(notes, settings, "--part")


def document(notes, settings, day):
    """All notes of a municipality."""
    return gathered(notes, settings, "--as-of", day)


def merged(parts, day):
    """All parts of a municipality become its document."""
    return run(["aggregate", "--merge", "--as-of", day], parts)[0][0]


def files(document, edition, before=None):
    """A document becomes the files of its reports.

    `before` is the file .wijk-published of the reports that were published last: no number of
    these reports can be subtracted from one of those.
    """
    words = ["render", "-o", "-", "--edition", edition]
    if not before:
        return [json.loads(line) for line in run(words, [document])[0]]
    with lent(before) as known:
        return [json.loads(line) for line in run([*words, "--published", known], [document])[0]]


def unread(told):
    """The notes that are in no document, each with the reason."""
    for line in told:
        if line["event"] == "finding" and line["finding"]["severity"] == "error":
            yield line["finding"]["path"], line["finding"]["code"]


# MARK: - Rows


def row(kind, folder, **values):
    return tuple({"kind": kind, "folder": folder, **values}.get(name) for name in COLUMNS)


def finding_rows(folder, told):
    for path, code in unread(told):
        yield row("finding", folder, path=path, reason=code)


def report_rows(folder, document, edition, before):
    """The document of a municipality, and the files of its reports or why there are none."""
    yield row("document", folder, content=document)
    try:
        for file in files(document, edition, before):
            values = {name: file.get(name) for name in ("municipality", "path", "content", "base64")}
            yield row("report", folder, **values)
    except Refused as reason:
        yield row("report", folder, reason=str(reason))


def refused_rows(folder, reason):
    """One municipality of which no note can be read must not cost the others theirs."""
    yield row("document", folder, reason=str(reason))
    yield from finding_rows(folder, reason.told)


def whole_rows(folder, notes, settings, day, edition, before):
    """All that is made of all notes of a municipality."""
    try:
        made, told = document(notes, settings, day)
    except Refused as reason:
        yield from refused_rows(folder, reason)
        return
    yield from finding_rows(folder, told)
    yield from report_rows(folder, made, edition, before)


def part_rows(folder, notes, settings):
    """A part of some notes of a municipality."""
    made, told = part(notes, settings)
    yield from finding_rows(folder, told)
    yield row("part", folder, content=made)


def merged_rows(folder, parts, day, edition, before):
    """All that is made of the parts of a municipality."""
    try:
        made = merged(parts, day)
    except Refused as reason:
        yield from refused_rows(folder, reason)
        return
    yield from report_rows(folder, made, edition, before)


# MARK: - Spark


def place(path, root):
    """The folder of the municipality, and the path in it: notes/elzenveld/gesprekken/a.md."""
    below = path.split(f"/{os.path.basename(root.rstrip('/'))}/", 1)[1]
    return tuple(below.split("/", 1))


def is_note(path):
    return path.startswith(("gesprekken/", "opgaven/"))


def main():
    from pyspark import StorageLevel
    from pyspark.sql import SparkSession

    options = argparse.ArgumentParser()
    options.add_argument("notes")
    options.add_argument("out")
    options.add_argument("--as-of", required=True)
    options.add_argument("--edition", default="residents")
    options.add_argument("--before")
    options.add_argument("--largest", type=int, default=20_000)
    options = options.parse_args()
    root, day, edition, largest = options.notes, options.as_of, options.edition, options.largest
    # Notes are small: as many of them go to one task as of any other rows.
    spark = (
        SparkSession.builder.appName("wijk")
        .config("spark.sql.files.openCostInBytes", 16 << 10).getOrCreate())
    context = spark.sparkContext

    # The files are looked for once, and read when they are dealt out.
    reader = spark.read.format("binaryFile").option("recursiveFileLookup", "true")
    found = reader.option("pathGlobFilter", "*.{md,txt}").load(root)

    def places(rows):
        for file in rows:
            folder, path = place(file.path, root)
            if is_note(path):
                yield folder

    settings = {
        place(path, root)[0]: content.decode()
        for path, content in context.binaryFiles(f"{root}/*/wijk.yml").collect()
    }
    counts = found.select("path").rdd.mapPartitions(places).countByValue()
    shares = {folder: -(-count // largest) for folder, count in counts.items()}
    # A task for each share, those of the largest municipalities first.
    order = sorted(
        ((folder, share) for folder, count in shares.items() for share in range(count)),
        key=lambda key: (-counts[key[0]] / shares[key[0]], key))
    published = {}
    if options.before:
        rows = spark.read.parquet(options.before).where("path = '.wijk-published'").collect()
        published = {file.folder: file.content for file in rows}
    shared = context.broadcast(
        (settings, shares, {key: number for number, key in enumerate(order)}, published))

    def notes(rows):
        _, shares, _, _ = shared.value
        for file in rows:
            folder, path = place(file.path, root)
            if is_note(path):
                share = zlib.crc32(path.encode()) % shares[folder]
                yield (folder, share), sent(path, bytes(file.content))

    def made(group):
        settings, shares, _, published = shared.value
        (folder, _), notes = group
        known = settings.get(folder, f"gemeente: {folder}")
        if shares[folder] > 1:
            return list(part_rows(folder, notes, known))
        return list(whole_rows(folder, notes, known, day, edition, published.get(folder)))

    def joined(group):
        folder, parts = group
        return list(merged_rows(folder, parts, day, edition, shared.value[3].get(folder)))

    schema = ", ".join(f"{column} string" for column in COLUMNS)

    def table(rows):
        rows = spark.createDataFrame(rows, schema, verifySchema=False)
        return rows.persist(StorageLevel.MEMORY_AND_DISK)

    rows = (
        found.select("path", "content").rdd.mapPartitions(notes)
        .groupByKey(max(1, len(order)), lambda key: shared.value[2][key]).flatMap(made))
    # Spark passes over files without a byte, and a municipality may have no others.
    bare = context.parallelize([folder for folder in settings if folder not in counts], 1)
    rows = table(rows.union(bare.flatMap(
        lambda folder: list(whole_rows(folder, [], shared.value[0][folder], day, edition, None)))))
    large = [folder for folder, count in shares.items() if count > 1]
    if large:
        parts = rows.where("kind = 'part'").rdd.map(lambda row: (row.folder, row.content))
        rows = rows.union(table(parts.groupByKey(len(large)).flatMap(joined)))

    def save(kind, name, *columns):
        of_kind = rows.where(f"kind = '{kind}'").selectExpr(*columns)
        of_kind.write.mode("overwrite").parquet(f"{options.out}/{name}")

    save("document", "documents", "folder", "content as document", "reason")
    save("report", "reports", *(name for name in COLUMNS if name != "kind"))
    save("finding", "findings", "folder", "path as note", "reason as code")
    spark.stop()


if __name__ == "__main__":
    main()

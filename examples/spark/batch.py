"""Compiles the notes of many municipalities with Spark.

In: a folder, on any file system that Spark reads, with a folder for each municipality (wijk.yml,
gesprekken/, opgaven/). Out: three tables as Parquet: documents, reports and findings.

    spark-submit batch.py notes/ out/ --as-of 2026-07-01

With --before, the reports that were published last: a later report then keeps what they kept.

`wijk` must be on the PATH of every worker; WIJK names it otherwise. Workers share no files, and
the same notes give the same bytes, so a task may die or run twice.
"""

import argparse
import base64
import json
import os
import subprocess
import tempfile


class Refused(Exception):
    """What `wijk` was given makes it end with exit code 2, and would do so again."""


def run(words, lines):
    """Gives lines to `wijk` and returns the lines that it writes.

    Exit code 1 means that something was found or held, which the tables tell. What fails otherwise,
    a full disk or a process that was killed, is an error of this task, and Spark tries it again.
    """
    words = [os.environ.get("WIJK", "wijk"), *words, "--progress", "json", "--quiet"]
    ended = subprocess.run(words, input="\n".join(lines).encode(), capture_output=True)
    # Only \n ends a line; splitlines() would cut at characters inside a text as well.
    if ended.returncode in (0, 1):
        return [line for line in ended.stdout.decode().split("\n") if line]
    told = ended.stderr.decode(errors="replace").split("\n")
    told = [json.loads(line) for line in told if line.startswith("{") and line.endswith("}")]
    reason = "; ".join(line["text"] for line in told if line["event"] == "message")
    if told and told[-1]["event"] == "end" and not told[-1]["retry"]:
        raise Refused(reason)
    raise RuntimeError(reason or f"wijk ended with {ended.returncode}")


def sent(path, content, settings):
    """A note as a line for `wijk parse --notes-json`."""
    content = base64.b64encode(content).decode()
    return json.dumps({"path": path, "base64": content, "settings": settings})


def parsed(notes):
    """Lines of notes become lines of conversations, one process for each share of the notes."""
    return run(["parse", "--notes-json", "-"], notes)


def parts(lines):
    """A part for each municipality among some lines: any share of its notes.

    What nobody could read is a finding, and belongs to no document.
    """
    for part in run(["aggregate", "--part", "--each"], list(lines)):
        owner = json.loads(part)
        yield (owner["municipality"] or "", owner["settings"]), part


def document(parts, day):
    """All parts of a municipality become its document; else the reason stands beside it.

    One municipality of which no note can be read must not cost the others theirs.
    """
    try:
        return run(["aggregate", "--merge", "--as-of", day], parts)[0], None
    except Refused as reason:
        return None, str(reason)


def files(document, edition, before=None):
    """A document becomes the files of its reports; or one row with the reason why not.

    `before` is the file .wijk-published of the reports that were published last: no number of
    these reports can be subtracted from one of those.
    """
    words = ["render", "-o", "-", "--edition", edition]
    with tempfile.NamedTemporaryFile() as known:
        if before:
            known.write(before.encode())
            known.flush()
            words += ["--published", known.name]
        try:
            lines = run(words, [document])
        except Refused as reason:
            yield None, None, None, str(reason)
            return
    for line in lines:
        file = json.loads(line)
        yield file["path"], file.get("content"), file.get("base64"), None


def findings(lines):
    """The notes that are in no document, each with the reason."""
    for line in lines:
        line = json.loads(line)
        if line["schema"] == "wijk.skipped/1":
            yield line["municipality"], line["note"], line["code"]


def place(path, root):
    """The folder of the municipality, and the path in it: notes/elzenveld/gesprekken/a.md."""
    below = path.split(f"/{os.path.basename(root.rstrip('/'))}/", 1)[1]
    return tuple(below.split("/", 1))


def main():
    from pyspark.sql import SparkSession

    options = argparse.ArgumentParser()
    options.add_argument("notes")
    options.add_argument("out")
    options.add_argument("--as-of", required=True)
    options.add_argument("--edition", default="residents")
    options.add_argument("--before")
    options.add_argument("--partitions", type=int, default=200)
    options = options.parse_args()
    root, day, edition = options.notes, options.as_of, options.edition
    spark = SparkSession.builder.appName("wijk").getOrCreate()

    def found(pattern):
        reader = spark.read.format("binaryFile").option("recursiveFileLookup", "true")
        return reader.option("pathGlobFilter", pattern).load(root).select("path", "content")

    settings = {
        place(row.path, root)[0]: bytes(row.content).decode()
        for row in found("wijk.yml").collect()
    }
    shared = spark.sparkContext.broadcast(settings)
    published = {}
    if options.before:
        rows = spark.read.parquet(options.before).where("path = '.wijk-published'").collect()
        published = {row.municipality: row.content for row in rows}
    known = spark.sparkContext.broadcast(published)

    def note(row):
        folder, path = place(row.path, root)
        if path.startswith(("gesprekken/", "opgaven/")):
            yield sent(path, bytes(row.content), shared.value.get(folder, f"gemeente: {folder}"))

    notes = found("*.{md,txt}").rdd.flatMap(note).repartition(options.partitions)
    lines = notes.mapPartitions(parsed).cache()
    documents = (
        lines.mapPartitions(parts)
        .groupByKey()
        .map(lambda pair: (*pair[0], *document(list(pair[1]), day)))
        .cache()
    )
    made = documents.filter(lambda row: row[2] is not None)
    reports = made.flatMap(
        lambda row: [(row[0], *file) for file in files(row[2], edition, known.value.get(row[0]))])

    def save(rows, columns, name):
        schema = ", ".join(f"{column} string" for column in columns)
        spark.createDataFrame(rows, schema).write.mode("overwrite").parquet(f"{options.out}/{name}")

    save(documents, ["municipality", "settings", "document", "reason"], "documents")
    save(reports, ["municipality", "path", "content", "base64", "reason"], "reports")
    save(lines.mapPartitions(findings), ["municipality", "note", "code"], "findings")
    spark.stop()


if __name__ == "__main__":
    main()

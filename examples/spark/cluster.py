"""Runs batch.py on two workers, kills one, and compares every byte with `wijk compile`.

    WIJK=.build/debug/wijk python3 examples/spark/cluster.py notes/ out/

`notes/` has a folder for each municipality. It needs pyspark and a Java that Spark runs on; the
workers are processes of their own on this machine (`local-cluster`).
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import check

MASTER = "local-cluster[2,1,1024]"
EXECUTOR = b"CoarseGrainedExecutorBackend"
PATIENCE = 900


def processes():
    """The processes of this machine: number, number of the parent, and command."""
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                parent = int(file.read().rsplit(")", 1)[1].split()[1])
            with open(f"/proc/{name}/cmdline", "rb") as file:
                yield int(name), parent, file.read()
        except (FileNotFoundError, ProcessLookupError):
            continue


def worker_at_work(wijk):
    """An executor below which `wijk` is running, or None."""
    known = {number: (parent, command) for number, parent, command in processes()}
    for number, (_, command) in known.items():
        if not command.startswith(wijk.encode() + b"\0"):
            continue
        while number in known:
            number, command = known[number][0], known.get(number, (0, b""))[1]
            if EXECUTOR in known.get(number, (0, b""))[1]:
                return number
    return None


def kill_one(batch, wijk):
    """Kills a worker in the middle of its work; returns whether one was found before the end."""
    end = time.monotonic() + PATIENCE
    while batch.poll() is None and time.monotonic() < end:
        worker = worker_at_work(wijk)
        if worker is not None:
            os.kill(worker, signal.SIGKILL)
            return True
        time.sleep(0.01)
    return False


def told(out):
    """The reports of each municipality, by path, from the table that batch.py wrote."""
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[1]").appName("compare").getOrCreate()
    towns = {}
    for row in spark.read.parquet(f"{out}/reports").collect():
        assert row.reason is None, f"{row.folder}: {row.reason}"
        towns.setdefault(row.folder, {})[row.path] = row.content
    spark.stop()
    return towns


def main():
    notes, out = map(os.path.abspath, sys.argv[1:3])
    os.environ["WIJK"] = wijk = os.path.abspath(os.environ["WIJK"])
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    shutil.rmtree(out, ignore_errors=True)
    program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "batch.py")
    words = ["spark-submit", "--master", MASTER, "--conf", "spark.ui.enabled=false", program]
    # Half of the municipalities are read in shares.
    sizes = sorted(sum(len(names) for _, _, names in os.walk(os.path.join(notes, name)))
                   for name in os.listdir(notes))
    words += [notes, out, "--as-of", check.DAY, "--largest", str(sizes[len(sizes) // 2])]
    start = time.monotonic()
    with open(f"{out}.log", "wb") as log:
        batch = subprocess.Popen(words, stdout=log, stderr=log)
        killed = kill_one(batch, wijk)
        status = batch.wait(PATIENCE)
    seconds = time.monotonic() - start
    assert status == 0, f"batch.py ends with {status}; {out}.log says why"
    assert killed, "no worker was at work"

    folders = sorted(os.listdir(notes))
    start = time.monotonic()
    with ThreadPoolExecutor(2) as pool:
        compiled = list(
            pool.map(lambda name: dict(check.compiled(os.path.join(notes, name))), folders))
    alone = time.monotonic() - start
    towns = told(out)
    for files in towns.values():
        files.pop(".wijk-published", None)
    assert len(towns) == len(folders), f"{len(towns)} of {len(folders)} municipalities"
    assert towns == dict(zip(folders, compiled)), "bytes differ"
    count = sum(map(len, compiled))
    print(
        f"{len(towns)} municipalities, {count} files, the same bytes with a worker killed;"
        f" {seconds:.0f} s with Spark, {alone:.0f} s without")


if __name__ == "__main__":
    main()

"""hearsay beside a Python worker of Spark: one process that lives as long as its worker.

Send this file with `SparkContext.addPyFile`. A worker imports a module once; the functions of the driver's own script
come anew with each task, with globals of their own, and would start a process for each partition.
"""

import functools
import json
import subprocess
import sys
import threading
from collections import deque

import pyarrow as pa

STATEMENT = pa.struct(
    {
        "id": pa.string(),
        "speaker": pa.string(),
        "speaker_type": pa.string(),
        "certainty": pa.string(),
        "score": pa.float64(),
        "response": pa.string(),
        "rebutted": pa.bool_(),
        "cue": pa.string(),
        "content": pa.string(),
    }
)
SCHEMA = pa.schema(
    {
        "id": pa.string(),
        "error": pa.struct({"code": pa.string(), "message": pa.string()}),
        "statements": pa.list_(STATEMENT),
        "document": pa.string(),
    }
)


def annotate(command, batches):
    """For `mapInArrow`: a row of SCHEMA for each row of `id` and `text`, in their order.

    `document` is the line that hearsay wrote, `statements` the most asked for of it. A document that cannot be annotated
    is a row with an `error`.
    """
    for batch in batches:
        records = batch.select(["id", "text"]).to_pylist()
        if records:
            rows = [row(child(command).annotate(record)) for record in records]
            yield pa.RecordBatch.from_pylist(rows, schema=SCHEMA)


@functools.lru_cache(maxsize=None)
def child(command):
    """The worker's child, started with the first document, so that empty partitions start none."""
    return Child(command)


class Child:
    """A hearsay process that is fed a document and read from in turns, and started again when it dies.

    At any time it owes one answer at most: after a death that one document is fed again, and no other is lost.
    """

    def __init__(self, command):
        self.command = [*command, "--input-format", "jsonl", "--format", "jsonl", "--jobs", "1"]
        self.start()

    def annotate(self, record):
        """The line of hearsay's output for a record. One that a second, fresh process dies of too has an `error`."""
        given = {name: value for name, value in record.items() if value is not None}
        for _ in range(2):
            line = self.exchange(given)
            if line is not None:
                return line
            death = self.death()
            print(f"{death}; starting another", file=sys.stderr)
            self.start()
        error = {"code": "child-died", "message": death}
        return json.dumps({"id": record["id"], "statements": [], "speakers": [], "error": error})

    def start(self):
        """A process that cannot answer at all is an error of its command, and no document is to blame."""
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(self.command, stdin=pipe, stdout=pipe, stderr=pipe)
        # Drained all the time: a process that cannot write its complaints would wait for ever.
        self.complaints = deque(maxlen=3)
        self.drain = threading.Thread(
            target=self.complaints.extend, args=(self.process.stderr,), daemon=True
        )
        self.drain.start()
        if self.exchange({"id": "first", "text": "It rained."}) is None:
            raise RuntimeError(self.death())

    def exchange(self, record):
        """The answer, or None from a process that has died; half a line is no answer."""
        try:
            self.process.stdin.write(json.dumps(record).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            return None
        line = self.process.stdout.readline()
        if not line.endswith(b"\n"):
            return None
        if json.loads(line)["id"] != record.get("id"):
            raise RuntimeError(f"hearsay answered {record} with {line}")
        return line.decode().rstrip("\n")

    def death(self):
        status = self.process.wait()
        self.drain.join(1)
        complaints = b"".join(list(self.complaints)).decode(errors="replace").strip()
        return f"hearsay (process {self.process.pid}) ended with status {status}, and said last: {complaints}"


def row(line):
    document = json.loads(line)
    return {
        "id": document["id"],
        "error": document.get("error"),
        "statements": [statement(found) for found in document["statements"]],
        "document": line,
    }


def statement(found):
    speaker = found["speaker"] or {}
    certainty = found["certainty"] or {}
    return {
        "id": found["id"],
        "speaker": speaker.get("name"),
        "speaker_type": speaker.get("type"),
        "certainty": certainty.get("level"),
        "score": certainty.get("score"),
        "response": found["response"],
        "rebutted": len(found["rebuttedBy"]) > 0,
        "cue": words(found["cue"]),
        "content": words(found["content"]),
    }


def words(spans):
    return " … ".join(span["text"] for span in spans)

#!/usr/bin/env bash
# Runs the job on invented articles with two workers, kills a child in the middle, and compares every row with a run
# without Spark. Needs a built hearsay, Java 17, and pyspark, pandas < 3 and pyarrow for the python3 found first:
#
#     examples/spark/check.sh [ARTICLES]
set -euo pipefail
cd "$(dirname "$0")/../.."
count=${1:-10000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYSPARK_PYTHON=python3

# Each article has the paragraphs of a fixture in an order of its own; some have no text, and one line is no record.
python3 - "$count" > "$work/articles.jsonl" <<'PYTHON'
import json, pathlib, random, sys

fixtures = [path.read_text().strip().split("\n\n") for path in sorted(pathlib.Path("fixtures").glob("*/article.txt"))]
for number in range(int(sys.argv[1])):
    head, *body = fixtures[number % len(fixtures)]
    random.Random(number).shuffle(body)
    article = {"id": f"a{number}", "text": "\n\n".join([head, *body])}
    if number % 1000 == 7:
        article["text"] = ""
    if number % 1000 == 8:
        del article["text"]
    print("no record" if number == 9 else json.dumps(article))
PYTHON
wc "$work/articles.jsonl"

echo "Without Spark, on one core:"
status=0
time node bin/hearsay.js --input-format jsonl --format jsonl --jobs 1 --quiet \
  < "$work/articles.jsonl" > "$work/plain.jsonl" 2> "$work/complaints" || status=$?
[ "$status" = 2 ] || { echo "exit status $status instead of 2, for the articles without text"; exit 1; }

# Writes down which processes are started, so that one of them, and nothing else, can be killed.
printf '#!/bin/sh\necho $$ >> %q\nexec node %q "$@"\n' "$work/children" "$PWD/bin/hearsay.js" > "$work/hearsay"
chmod +x "$work/hearsay"

echo "With Spark, two workers:"
spark-submit --master 'local[2]' examples/spark/annotate.py --hearsay "$work/hearsay" \
  "$work/articles.jsonl" "$work/annotated.parquet" 2> "$work/log" &
job=$!
started=$SECONDS
until [ -s "$work/children" ] || ! kill -0 "$job" 2> /dev/null; do sleep 0.5; done
sleep "${count}e-3"
victim=$(head -n 1 "$work/children")
kill -9 "$victim" && echo "killed child $victim"
wait "$job" || { tail -n 40 "$work/log"; exit 1; }
echo "done after $((SECONDS - started)) s"
grep -F "(process $victim) ended with status -9" "$work/log" || { echo "nobody missed the child"; exit 1; }
echo "children started: $(wc -l < "$work/children")"
# A child ends with its input, and so a moment after its worker.
for child in $(cat "$work/children"); do
  for _ in {1..20}; do kill -0 "$child" 2> /dev/null || continue 2; sleep 0.5; done
  echo "child $child is still there"
  exit 1
done

python3 - "$work/plain.jsonl" "$work/annotated.parquet" <<'PYTHON'
import collections, json, sys
import pyarrow.parquet

plain = [json.loads(line) for line in open(sys.argv[1])]
rows = pyarrow.parquet.read_table(sys.argv[2]).to_pylist()
assert len(plain) == len(rows), f"{len(plain)} documents without Spark, {len(rows)} with it"
by_id = {row["id"]: row for row in rows}
assert len(by_id) == len(rows), "an id came twice"
for document in plain:
    row = by_id[document["id"]]
    other = json.loads(row["document"])
    assert len(row["statements"]) == len(document["statements"]), document["id"]
    # Spark has taken the line that is no record for one without fields: an error too, by another name.
    parts = ("statements", "speakers", "fields", "error") if document["id"] else ("statements", "speakers")
    assert ("error" in document) == (row["error"] is not None), document["id"]
    for part in parts:
        assert document.get(part) == other.get(part), f"{part} of {document['id']}"
print("errors:", dict(collections.Counter(row["error"]["code"] for row in rows if row["error"])))
print(f"{len(rows)} rows, each equal to the document without Spark; {sum(len(row['statements']) for row in rows)} statements")
PYTHON
du -sh "$work/articles.jsonl" "$work/plain.jsonl" "$work/annotated.parquet" | sed "s|$work/||"

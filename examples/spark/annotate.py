"""Annotates JSONL with hearsay on Spark and writes Parquet, a row for each article:

    spark-submit examples/spark/annotate.py --hearsay "node /opt/hearsay/bin/hearsay.js" articles.jsonl annotated.parquet
"""

import argparse
import functools
import pathlib
import shlex

from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.sql.types import StructType

parser = argparse.ArgumentParser(description="Annotate JSONL with hearsay on Spark.")
parser.add_argument("input", help="JSONL files, as Spark names them: a path, a folder, a pattern")
parser.add_argument("output", help="folder for the Parquet files, which must not exist yet")
parser.add_argument("--hearsay", default="hearsay", help="the command, as each worker has it")
parser.add_argument("--id-field", default="id")
parser.add_argument("--text-field", default="text")
parser.add_argument("--partitions", type=int, help="spread the articles anew, as a .gz needs")
options = parser.parse_args()

spark = (
    SparkSession.builder.appName("hearsay")
    # A worker holds the answers to one batch in memory, and they are several times as large as the articles.
    .config("spark.sql.execution.arrow.maxRecordsPerBatch", 256)
    .getOrCreate()
)
spark.sparkContext.addPyFile(str(pathlib.Path(__file__).with_name("hearsay_child.py")))
import hearsay_child  # noqa: E402  (the workers can import it only now)

fields = StructType().add(options.id_field, "string").add(options.text_field, "string")
articles = spark.read.schema(fields).json(options.input).toDF("id", "text")
if options.partitions:
    articles = articles.repartition(options.partitions)
annotate = functools.partial(hearsay_child.annotate, tuple(shlex.split(options.hearsay)))
annotated = articles.mapInArrow(annotate, from_arrow_schema(hearsay_child.SCHEMA))
annotated.write.parquet(options.output)

"""One run: targets -> pages -> flow -> store, with counts of what became of each page."""

from pipeline.ingest.collect import Collecting
from pipeline.ingest.run import ingest
from pipeline.ingest.summary import RunSummary

__all__ = ["Collecting", "RunSummary", "ingest"]

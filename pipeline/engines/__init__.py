"""One way each to run the same flow over many pages: what comes out is the same, in the same order."""

from __future__ import annotations

from pipeline.engines.engine import Engine, EngineError, make_engine

__all__ = ["Engine", "EngineError", "make_engine"]

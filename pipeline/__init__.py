"""chipdeals: news about chip and AI-infrastructure deals -> facts with evidence, in DuckDB."""

__version__ = "0.1.0"

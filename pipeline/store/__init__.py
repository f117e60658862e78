"""Dossiers -> DuckDB and back: the only place that knows SQL of the store's tables."""

"""Sources, local files, archives and single addresses -> pages."""

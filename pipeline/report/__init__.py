"""What people see: tables, an article with its facts, the summary of a run."""

"""Text -> companies, people, figures, quotes, deals, each with its place in the text."""

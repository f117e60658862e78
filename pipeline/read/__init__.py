"""Page -> Article: body, metadata, language, relevance."""

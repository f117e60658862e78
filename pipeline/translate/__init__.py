"""Sentences of one language -> English, with the facts protected, and a check of what arrived."""

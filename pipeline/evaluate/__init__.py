"""A store against gold annotations: precision, recall and F1 by kind of fact and language, and floors that only go up."""

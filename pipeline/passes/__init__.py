"""What only the whole store can tell: a pass reads what the articles gave, works out its answer anew and writes it in one transaction."""

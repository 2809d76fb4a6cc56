"""Training chosen parts of a model and nothing else: neurons, low-rank additions, or all of it. It is never changed."""

"""The benchmark: what one fact costs, against the published algorithm and captum. Start `run.py` by its path."""

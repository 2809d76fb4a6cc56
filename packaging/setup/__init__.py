"""What `packaging/bootstrap.py` does, by subject; standard library only."""

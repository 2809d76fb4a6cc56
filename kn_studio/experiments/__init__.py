"""Running the engine's experiments: which facts, the folder that a run is kept in, its tables and its report. No Qt."""

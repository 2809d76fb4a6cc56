"""SQLite files as the app uses them: a connection a thread, one writer, faults as sentences. Knows no tables."""

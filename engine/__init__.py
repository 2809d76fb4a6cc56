"""The science of KN Studio: models, attribution, selection, intervention. No Qt, no SQLite."""

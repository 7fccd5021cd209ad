"""What documents, spans and labels are. Pure functions and frozen dataclasses; no files, no Qt, no SQL."""

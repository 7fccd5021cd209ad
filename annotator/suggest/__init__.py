"""Pipelines: which ones are here, and the child process that runs them. spaCy is imported inside functions only."""

"""Tests: they mirror annotator/ file for file."""

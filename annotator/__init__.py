"""Annotator: turn documents into training data with the keyboard alone."""

__version__ = "0.1.0"

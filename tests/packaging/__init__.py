"""Tests of what stands behind the README's two commands."""

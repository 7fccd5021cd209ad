"""Figures, taken by hand: python -m tests.benchmarks NAME --json. Tests never assert them."""

"""Tests that start the real program on a screen of their own (Xvfb) and press keys from outside."""

"""Training a pipeline on what was decided. spaCy only inside functions.

`loop.train` trains on documents in memory, `run.run` judges and keeps the result too; both run spaCy where they are
called. `client.run_training` does it in a child process.
"""

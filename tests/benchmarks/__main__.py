"""python -m tests.benchmarks NAME [--json]: runs one benchmark and prints its figures."""

import argparse
import importlib
import json
import sys

NAMES = ("cluster", "durability", "formats", "keystrokes", "large", "learning", "startup", "store", "suggest", "view")


def main() -> int:
    """Runs what the command line names."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--runs", type=int, help="of durability: how often the program is killed")
    arguments = parser.parse_args()
    options = {} if arguments.runs is None else {"runs": arguments.runs}
    figures = importlib.import_module(f"tests.benchmarks.{arguments.name}").measure(**options)
    if arguments.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:>20}  {value}")
    return 0


sys.exit(main())

"""Reads the tables that the tests left in target/spreadsheets with Python's csv module: every value must be the one that the
board has, once the guard against formulas is taken off, and no cell may be one that a spreadsheet would run."""

import csv
import io
import json
import pathlib
import re
import sys

csv.field_size_limit(10_000_000)

RISKY = re.compile("'*[ \u00a0\u3000\ufeff\u200b]*[=+\\-@\uff1d\uff0b\uff0d\uff20\t\r\n\0]")
RUN = re.compile("[ \u00a0\u3000\ufeff\u200b]*[=+\\-@\uff1d\uff0b\uff0d\uff20\t\r\n\0]")
NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)*%?")
LEAST = 1_000


def unguarded(cell):
    return cell[1:] if cell.startswith("'") and RISKY.match(cell[1:]) else cell


def is_run(cell):
    return RUN.match(cell) and not NUMBER.fullmatch(cell)


def main():
    tables = cells = guarded = bad = 0
    for expected in sorted(pathlib.Path("target/spreadsheets").glob("*.json")):
        told = json.loads(expected.read_text(encoding="utf-8"))
        text = expected.with_suffix("").read_bytes().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=told["delimiter"], strict=True))[1:]
        tables += 1
        cells += sum(map(len, rows))
        guarded += sum(unguarded(cell) != cell for row in rows for cell in row)
        if [[unguarded(cell) for cell in row] for row in rows] != told["rows"]:
            bad += 1
            print(f"{expected.stem}: other values than on the board", file=sys.stderr)
        if any(is_run(cell) for row in rows for cell in row):
            bad += 1
            print(f"{expected.stem}: a cell that a spreadsheet would run", file=sys.stderr)
    print(f"[faults] tables read by Python: {tables} tables, {cells} cells, {guarded} guarded, {bad} bad")
    if bad or tables < LEAST:
        sys.exit(f"At least {LEAST} tables were to be read, all of them right")


if __name__ == "__main__":
    main()

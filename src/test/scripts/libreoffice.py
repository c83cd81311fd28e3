"""Has LibreOffice open the spreadsheets that the tests left in target/spreadsheets and target/workbooks, as somebody would with a
double-click, and compares what stands in its cells with what is on the board.

- Tables as text: every value is the one in the file, in all dialects.
- Tables with everything that LibreOffice finds in them: days are days, moments are moments, numbers are numbers.
- Workbooks: every value with its type.
- Nowhere is a cell a formula or an error."""

import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

BOARDS = 12  # of those that the tests left
LEAST_TABLES = 300
LEAST_WORKBOOKS = 10

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
CALC_EXT = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"

DAYS = {"date", "start", "due"}
MOMENTS = {"created", "changed", "done_at"}
NUMBERS = {"quadrant_no", "aligned", "coordinated", "x", "y", "progress", "votes_sales", "votes_marketing", "locked", "score", "answered",
           "not_applicable", "own", "weight", "difference", "step", "done", "baseline", "target", "seen", "hands"}
DAY = re.compile(r"\d{4}-\d\d-\d\d")
MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")

ENGLISH, GERMAN = 1033, 1031
DIALECTS = {"excel-comma": (44, ENGLISH), "excel-semicolon": (59, GERMAN), "excel-tab": (9, GERMAN), "plain": (44, ENGLISH)}
ALL_TEXT = "/".join(f"{column}/2" for column in range(1, 60))


def filter_of(delimiter, columns, language, alive):
    """How LibreOffice is to read a table: delimiter, quotation mark, UTF-8, from the first line, types of the columns, language, quoted
    cells are not text because of that, find days and the like, three tokens for writing, which sheet, run formulas."""
    found = "true" if alive else "false"
    return f"CSV:{delimiter},34,76,1,{columns},{language},false,{found},false,false,false,-1,{found}"


Cell = collections.namedtuple("Cell", "type value")


class Findings:
    def __init__(self):
        self.cells = 0
        self.bad = []

    def check(self, where, found, expected):
        self.cells += 1
        found, expected = without_tabs(found), without_tabs(expected)
        if found != expected:
            self.bad.append(f"{where}: {found!r} instead of {expected!r}")


def without_tabs(value):
    """LibreOffice drops tabs from cells of several lines, whatever the file says."""
    if isinstance(value, Cell):
        return Cell(value.type, without_tabs(value.value))
    return value.replace("\t", "") if isinstance(value, str) and "\n" in value else value


def opened(files, import_filter, folder, profile):
    """The files as LibreOffice has them, by name."""
    command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--convert-to", "fods",
               "--outdir", str(folder)]
    if import_filter:
        command.append(f"--infilter={import_filter}")
    subprocess.run(command + [str(file) for file in files], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900)
    return {file: folder / (file.stem + ".fods") for file in files}


def sheets(path):
    """The sheets of a file by their names, each a list of rows of cells; empty cells and rows at the end are left out."""
    found = {}
    for table in ElementTree.parse(path).getroot().iter(TABLE + "table"):
        rows = []
        for row in table.iter(TABLE + "table-row"):
            rows.extend([cells(row)] * min(int(row.get(TABLE + "number-rows-repeated", "1")), 100_000 if len(row) > 1 else 1))
        while rows and not rows[-1]:
            rows.pop()
        found[table.get(TABLE + "name")] = rows
    return found


def cells(row):
    found = []
    for cell in row:
        if cell.tag in (TABLE + "table-cell", TABLE + "covered-table-cell"):
            found.extend([content(cell)] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), 200))
    while found and found[-1].type == "none":
        found.pop()
    return found


def content(cell):
    if cell.get(TABLE + "formula") is not None or cell.get(CALC_EXT + "value-type") == "error":
        return Cell("formula", cell.get(TABLE + "formula"))
    kind = cell.get(OFFICE + "value-type")
    if kind == "date":
        value = cell.get(OFFICE + "date-value")
        return Cell("moment", value.replace("T", " ")[:19]) if "T" in value else Cell("day", value)
    if kind in ("float", "percentage", "currency"):
        return Cell("number", float(cell.get(OFFICE + "value")))
    if kind is None:
        return Cell("none", "")
    return Cell("text" if kind == "string" else kind, "\n".join(words(line) for line in cell.findall(TEXT + "p")))


def words(element):
    """The text of a paragraph, in which blanks that follow each other, tabs and line ends are elements."""
    parts = [element.text or ""]
    for inner in element:
        if inner.tag == TEXT + "s":
            parts.append(" " * int(inner.get(TEXT + "c", "1")))
        elif inner.tag == TEXT + "tab":
            parts.append("\t")
        elif inner.tag == TEXT + "line-break":
            parts.append("\n")
        elif inner.tag != OFFICE + "annotation":
            parts.append(words(inner))
        parts.append(inner.tail or "")
    return "".join(parts)


def padded(row, length):
    return row + [Cell("none", "")] * (length - len(row))


def guarded(cell):
    """A value as it stands in the file, given what it is on the board."""
    return "'" + cell if RISKY.match(cell) and not NUMBER.fullmatch(cell) else cell


RISKY = re.compile("'*[ \u00a0\u3000\ufeff\u200b]*[=+\\-@\uff1d\uff0b\uff0d\uff20\t\r\n\0]")
NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)*%?")


def tables_of(preset):
    boards = {}
    for file in sorted(pathlib.Path("target/spreadsheets").glob(f"{preset}-*.csv")):
        boards.setdefault(file.stem.removeprefix(preset + "-").split("-")[0], []).append(file)
    return [file for board in sorted(boards, key=int)[:BOARDS] for file in boards[board]]


def compare_tables(preset, folder, profile, findings):
    delimiter, language = DIALECTS[preset]
    files = tables_of(preset)
    as_text = opened(files, filter_of(delimiter, ALL_TEXT, language, alive=False), folder / "text", profile)
    alive = opened(files, filter_of(delimiter, "", language, alive=True), folder / "alive", profile)
    for file in files:
        expected = json.loads(pathlib.Path(f"{file}.json").read_text(encoding="utf-8"))["rows"]
        [text_rows] = sheets(as_text[file]).values()
        [rows] = sheets(alive[file]).values()
        header = [cell.value for cell in text_rows[0]]
        findings.check(f"{file}, rows", (len(text_rows), len(rows)), (1 + len(expected), 1 + len(expected)))
        for number, values in enumerate(expected, 1):
            compare_row(f"{file}, row {number}", header, values, text_rows[number:number + 1], rows[number:number + 1], language, findings)
    return len(files)


def compare_row(where, header, values, text_row, row, language, findings):
    text_row, row = (padded(found[0] if found else [], len(header)) for found in (text_row, row))
    for column, value in enumerate(values):
        place = f"{where}, {header[column]}"
        findings.check(place, text_row[column].value, guarded(value))
        cell = row[column]
        findings.check(place + ", runs", cell.type in ("formula", "error"), False)
        if header[column] in DAYS and DAY.fullmatch(value):
            findings.check(place, cell, Cell("day", value))
        elif header[column] in MOMENTS and MOMENT.fullmatch(value):
            findings.check(place, cell, Cell("moment", value) if not value.endswith("00:00:00") else cell)
        elif header[column] in NUMBERS and value:
            findings.check(place, cell, Cell("number", float(value.replace(",", ".") if language == GERMAN else value)))


def compare_workbooks(folder, profile, findings):
    files = sorted(pathlib.Path("target/workbooks").glob("*.xlsx"))
    for file, path in opened(files, None, folder / "workbooks", profile).items():
        found = sheets(path)
        for row in (row for rows in found.values() for row in rows):
            for cell in row:
                findings.check(f"{file}, runs", cell.type in ("formula", "error"), False)
        for sheet, rows in json.loads(pathlib.Path(f"{file}.json").read_text(encoding="utf-8")).items():
            findings.check(f"{file}, {sheet}, rows", len(found[sheet]), 1 + len(rows))
            for number, row in enumerate(rows, 1):
                for column, (kind, value) in enumerate(row):
                    cell = padded(found[sheet][number], len(row))[column]
                    findings.check(f"{file}, {sheet}, row {number}, column {column}", same_form(cell),
                                   same_form(Cell(kind, float(value) if kind == "number" else value)))
    return len(files)


def same_form(cell):
    """A moment at midnight is written as a day."""
    return Cell("day", cell.value.removesuffix(" 00:00:00")) if cell.type == "moment" else cell


def check_that_formulas_are_found(folder, profile):
    folder.mkdir()
    file = folder / "formula.csv"
    file.write_text('a,b\r\n"=1+1",2026-11-30\r\n', encoding="utf-8")
    path = opened([file], filter_of(44, "", ENGLISH, alive=True), folder, profile)[file]
    [rows] = sheets(path).values()
    if [cell.type for cell in rows[1]] != ["formula", "day"]:
        sys.exit(f"A formula and a day were to be found, but found was {rows[1]}")


def main():
    findings = Findings()
    with tempfile.TemporaryDirectory() as scratch:
        profile = pathlib.Path(scratch, "profile")
        check_that_formulas_are_found(pathlib.Path(scratch, "formula"), profile)
        tables = sum(compare_tables(preset, pathlib.Path(scratch, preset), profile, findings) for preset in DIALECTS)
        workbooks = compare_workbooks(pathlib.Path(scratch), profile, findings)
    for line in findings.bad[:20]:
        print(line[:400], file=sys.stderr)
    print(f"[faults] opened by LibreOffice: {tables} tables, {workbooks} workbooks, {findings.cells} values, {len(findings.bad)} bad")
    if findings.bad or tables < LEAST_TABLES or workbooks < LEAST_WORKBOOKS:
        sys.exit(f"At least {LEAST_TABLES} tables and {LEAST_WORKBOOKS} workbooks were to be opened, all of them right")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""tables.py FOLDER: whether each table of FOLDER/X.md, as cmark-gfm renders it, says what that of FOLDER/X.html says."""
import pathlib
import subprocess
import sys

import html5lib


def tables(page):
    """Of each table its rows; of each row the words of its cells, without blanks. A heading of no words is left out."""
    text = lambda cell: "".join("".join(cell.itertext()).split())
    found = []
    for table in html5lib.parse(page.decode(), namespaceHTMLElements=False).iter("table"):
        rows = [[text(cell) for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]
        found.append([row for row in rows if any(row)])
    return found


def judge(marked):
    rendered = tables(subprocess.run(["cmark-gfm", "--unsafe", "-e", "table", str(marked)], capture_output=True, check=True).stdout)
    written = tables(marked.with_suffix(".html").read_bytes())
    if len(rendered) != len(written):
        return [f"{marked.name}: {len(rendered)} tables, not {len(written)}"]
    errors = []
    for at, (those, these) in enumerate(zip(rendered, written)):
        if len(those) != len(these):
            errors.append(f"{marked.name}: table {at + 1} has {len(those)} rows, not {len(these)}")
        for that, this in zip(those, these):
            lost = [words for words in this if words not in that]
            if lost:
                errors.append(f"{marked.name}: table {at + 1} lost {lost} in {that}")
    return errors


def main():
    pages = sorted(pathlib.Path(sys.argv[1]).glob("*.md"))
    errors = [error for page in pages for error in judge(page)]
    print("\n".join(errors[:10]))
    return 1 if errors or not pages else 0


sys.exit(main())

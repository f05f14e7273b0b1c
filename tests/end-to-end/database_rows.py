# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a database file's rows beside the program's back, to compare what stands there before and after."""

import sqlite3
from collections import Counter

# What tells of attempts, not of billing: they differ between a run in one piece and one in two.
ATTEMPTS = {"audit_entry", "request", "renewal_run"}
# What the migrations wrote once and nothing changes.
FIXED = {"billing_calendar", "lifecycle_transition"}


def connect(file, timeout=30):
    connection = sqlite3.connect(f"file:{file}?mode=rw", uri=True, timeout=timeout, isolation_level=None)
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    return connection


def tables(connection):
    """The plain tables. Virtual ones and their shadows hold what the others hold."""
    return sorted(name for _, name, kind, *_ in connection.execute("PRAGMA main.table_list")
                  if kind == "table" and not name.startswith("sqlite_"))


def dump(file, without_tables=ATTEMPTS, without_columns=lambda column: False):
    """All rows of all tables, as {table: (names of the columns, sorted rows)}."""
    connection = connect(file)
    try:
        connection.execute("BEGIN")
        found = {}
        for table in tables(connection):
            if table in without_tables:
                continue
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
            columns = [column for column in columns if not without_columns(column)]
            rows = connection.execute("SELECT {} FROM \"{}\"".format(
                ", ".join(f'"{column}"' for column in columns), table)).fetchall()
            found[table] = (columns, sorted(rows, key=repr))
        return found
    finally:
        connection.close()


def difference(before, after):
    """The first difference of two dumps in a sentence, or nothing."""
    for table in sorted(before.keys() | after.keys()):
        if table not in before or table not in after:
            return f"table {table} is only in one of the two"
        columns, rows = before[table]
        later_columns, later_rows = after[table]
        if (columns, rows) == (later_columns, later_rows):
            continue
        gone = list((Counter(rows) - Counter(later_rows)).elements())
        came = list((Counter(later_rows) - Counter(rows)).elements())
        return (f"table {table} ({', '.join(columns)}), {len(rows)} rows before, {len(later_rows)} after\n"
                f"  gone: {gone[:3]}\n  come: {came[:3]}")
    return ""

# SPDX-License-Identifier: GPL-3.0-or-later
"""`run` killed with kill -9 at random moments: the books verify, and the next run finishes them as if nothing had been.

    python3 kill_run_test.py path/to/renewdeskctl        RENEWDESK_TEST_SCALE=short|normal|long
"""

import os
import random
import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import company_for_runs
import database_rows
from ctl import DONE, Ctl, Difference, expect, run_as_test

KILLS = {"short": 30, "normal": 200, "long": 2000}
SEED = 20260228
BATCH = "3"
AT_ONCE = 2


def tells_of_when(column):
    """Columns that say which attempt wrote a row, and when."""
    return column == "run_id" or column == "at" or column.endswith("_at")


def result(file):
    return database_rows.dump(file, without_columns=tells_of_when)


def copy(source, target):
    """A closed database is its file and, if it was not closed cleanly, its write-ahead log."""
    for ending in ("", "-wal"):
        if source.with_name(source.name + ending).exists():
            shutil.copy(source.with_name(source.name + ending), target.with_name(target.name + ending))


class Attempts:
    def __init__(self, program, folder, unsettled, uninterrupted, seconds):
        self.program = program
        self.folder = folder
        self.unsettled = unsettled
        self.uninterrupted = uninterrupted
        self.seconds = seconds  # that a whole run takes
        self.draw = random.Random(SEED)
        self.lock = threading.Lock()
        self.too_late = 0

    def delay(self):
        with self.lock:
            return self.draw.uniform(0, self.seconds)

    def kill_one(self, number):
        """Kills one run. A run that was faster than the kill does not count, and is tried again, sooner."""
        file = self.folder / f"attempt{number}.db"
        ctl = Ctl(self.program, file)
        for _ in range(100):
            for ending in ("", "-wal", "-shm"):
                file.with_name(file.name + ending).unlink(missing_ok=True)
            copy(self.unsettled, file)
            after = self.delay()
            run = ctl.start("run", "--batch", BATCH)
            time.sleep(after)
            run.kill()
            run.communicate()
            if run.returncode == -9:
                break
            expect(run.returncode == DONE, f"attempt {number}: an undisturbed run ended with {run.returncode}")
            with self.lock:
                self.too_late += 1
                self.seconds *= 0.97
        else:
            raise Difference(f"attempt {number}: 100 runs were over before the kill")
        where = f"attempt {number}, killed after {after:.4f} s"
        verified = ctl.call("verify")
        expect(verified.exit == DONE, f"{where}: verify found\n{verified}")
        again = ctl.call("run", "--batch", BATCH)
        expect(again.exit == DONE, f"{where}: the run afterwards\n{again}")
        found = database_rows.difference(self.uninterrupted, result(file))
        expect(not found, f"{where}: not as an uninterrupted run: {found}")
        for leftover in self.folder.glob(f"{file.name}*"):
            leftover.unlink()
        return again.document["invoices"]


def main(program, folder):
    scale = os.environ.get("RENEWDESK_TEST_SCALE", "normal")
    kills = KILLS[scale]
    print(f"{kills} kills ({scale}), seed {SEED}", flush=True)
    ctl = Ctl(program, folder / "unsettled.db")
    books = company_for_runs.make(ctl, company_for_runs.company(SEED, 110))
    number = len(books.integrations)

    whole = Ctl(program, folder / "whole.db")
    copy(ctl.file, whole.file)
    started = time.monotonic()
    document = whole.done("run", "--batch", BATCH)
    seconds = time.monotonic() - started
    settled = books.settle()
    expect((document["invoices"], document["lines"], document["removed"], document["total_cents"]) ==
           (len(settled.invoices), len(settled.lines), len(settled.removals), settled.total_cents),
           f"the uninterrupted run: expected {len(settled.invoices)} invoices, {len(settled.lines)} lines, "
           f"{len(settled.removals)} removals, {settled.total_cents} cents, found {document}")
    whole.done("verify")

    attempts = Attempts(program, folder, ctl.file, result(whole.file), seconds)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        left = list(pool.map(attempts.kill_one, range(1, kills + 1)))
    midway = sum(1 for invoices in left if 0 < invoices < len(settled.invoices))
    expect(midway >= kills // 3, f"only {midway} of {kills} kills came in the midst of a run: the test lost its aim")
    return (f"{number} integrations, {len(settled.invoices)} invoices, a run takes {seconds:.2f} s, {midway} of "
            f"{kills} kills in its midst, {attempts.too_late} came too late and were repeated")


if __name__ == "__main__":
    run_as_test("a run killed at random moments", main)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Two runs and eight clients at once on one file: nothing twice, nothing lost, and every loser is told so.

    python3 concurrency_test.py path/to/renewdeskctl        RENEWDESK_TEST_SCALE=short|normal|long
"""

import os
import random
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

import company_for_runs
from ctl import DONE, INCOMPLETE, REFUSED, UNREACHABLE, Ctl, expect, run_as_test

ROUNDS = {"short": 4, "normal": 12, "long": 60}
SEED = 20260228
CLIENTS = 8
VERBS = ("freeze", "unfreeze", "cancel", "uncancel", "freeze-instead")
CLEAR_CODES = {"refused", "conflict", "not_found", "storage"}


def check_loser(answer):
    expect(answer.exit in (REFUSED, UNREACHABLE), f"a loser ends with exit 1 or 3:\n{answer}")
    expect(answer.error["code"] in CLEAR_CODES and answer.error["message"], f"a loser is told why:\n{answer}")


class Client:
    """Works on integrations of its own, and quarrels with the others about the shared ones."""

    def __init__(self, ctl, number, own, shared, rounds, start):
        self.ctl = ctl
        self.own = own
        self.shared = shared  # (id, version as all have seen it, the request all send, or None)
        self.rounds = rounds
        self.start = start
        self.draw = random.Random(SEED + number)
        self.last = {}  # own integration: what it was after the last command that was done
        self.answers = []  # of the shared ones: (id, answer)

    def work(self):
        self.start.wait()
        for place in range(max(self.rounds, len(self.shared))):
            if place < self.rounds:
                id = self.draw.choice(self.own)
                answer = self.ctl.call(self.draw.choice(VERBS), id)
                if answer.exit == DONE:
                    self.last[id] = answer.document
                else:
                    check_loser(answer)
            if place < len(self.shared):
                id, version, request = self.shared[place]
                words = ["--request", request] if request else ["--seen", version]
                self.answers.append((id, self.ctl.call("freeze", id, *words)))


def check_the_shared(clients, shared, ctl):
    """Of eight that saw the same version one has its way; eight of one request are all told the same."""
    for id, version, request in shared:
        answers = [answer for client in clients for answered, answer in client.answers if answered == id]
        winners = [answer for answer in answers if answer.exit == DONE]
        for answer in answers:
            if answer.exit != DONE:
                check_loser(answer)
        expect(len(winners) == (CLIENTS if request else 1),
               f"integration {id}, {'one request' if request else 'one version'} sent by {CLIENTS} clients, "
               f"{len(winners)} were done:\n" + "\n".join(map(str, answers)))
        outcomes = {(winner.document["version"], winner.document["service"]) for winner in winners}
        expect(outcomes == {(version + 1, "frozen")}, f"integration {id} at version {version}, outcomes: {outcomes}")
        shown = ctl.done("integration", "show", id)
        expect((shown["version"], shown["service"]) == (version + 1, "frozen"),
               f"integration {id}, frozen once at version {version}, is now {shown}")


def main(program, folder):
    scale = os.environ.get("RENEWDESK_TEST_SCALE", "normal")
    rounds = ROUNDS[scale]
    print(f"{CLIENTS} clients of {rounds} commands ({scale}), two runs, seed {SEED}", flush=True)
    ctl = Ctl(program, folder / "shared.db")
    books = company_for_runs.make(ctl, company_for_runs.company(SEED, 150))

    # Settled beforehand, so that nothing but the quarrel itself can move the versions of the shared ones.
    quiet = [i for i in sorted(books.integrations.values(), key=lambda i: i.id) if not i.frozen and not i.cancel_on]
    draw = random.Random(SEED)
    draw.shuffle(quiet)
    shared = []
    for place, integration in enumerate(quiet[:6]):
        ctl.done("cancel", integration.id)
        shown = ctl.done("uncancel", integration.id)
        books.command("cancel", integration.id)
        books.command("uncancel", integration.id)
        shared.append((integration.id, shown["version"], str(uuid.UUID(int=draw.getrandbits(128), version=4))
                       if place % 2 else None))
    taken = {id for id, *_ in shared}
    others = [id for id in sorted(books.integrations) if id not in taken]
    draw.shuffle(others)
    own = [others[number::CLIENTS][:max(4, rounds // 3)] for number in range(CLIENTS)]

    start = threading.Barrier(CLIENTS + 2)
    clients = [Client(ctl, number, own[number], shared, rounds, start) for number in range(CLIENTS)]

    def run():
        start.wait()
        return ctl.call("run", "--batch", "5")

    with ThreadPoolExecutor(CLIENTS + 2) as pool:
        runs = [pool.submit(run) for _ in range(2)]
        work = [pool.submit(client.work) for client in clients]
        for job in work:
            job.result()
        ended = [job.result() for job in runs]
    for answer in ended:
        if answer.exit != DONE:
            expect(answer.exit in (REFUSED, INCOMPLETE), f"a run that gave way says so:\n{answer}")
            if answer.exit == REFUSED:
                check_loser(answer)
    expect(any(answer.exit == DONE for answer in ended), f"neither run came through:\n{ended[0]}\n{ended[1]}")
    ctl.done("run")
    ctl.done("verify")

    books.settle()
    lines = company_for_runs.expect_as_in(books, ctl)

    kept = 0
    for client in clients:
        for id, left in client.last.items():
            shown = ctl.done("integration", "show", id)
            for name in ("service", "cancel_on", "status"):
                expect(shown[name] == left[name], f"integration {id} was left {name} {left[name]!r}, and is "
                                                  f"{shown[name]!r}: an update was lost")
            kept += 1
    check_the_shared(clients, shared, ctl)
    return (f"{len(books.invoices)} invoices, {lines} lines, {kept} own integrations as they were left, "
            f"{len(shared)} quarrels with one winner each, exits of the runs {[answer.exit for answer in ended]}")


if __name__ == "__main__":
    run_as_test("two runs and eight clients at once", main)

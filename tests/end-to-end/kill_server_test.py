# SPDX-License-Identifier: GPL-3.0-or-later
"""Agents and a renewal run at work on one server, kill -9 of the clients and of the server at random moments: whatever
was acknowledged is there, nothing is billed twice, nothing is missed, nothing is half written.

    python3 kill_server_test.py path/to/renewdeskctl path/to/private_postgresql_server
                                                                      RENEWDESK_TEST_SCALE=short|normal|long

One company lives through it all. Each round is some days later: much is due, a run and the agents' commands race for
it, and are killed. A command whose answer the kill took away is sent again by its request id (R17), so that its outcome
is known. After each round the books are what the rules make of the commands: year_figures.py knows the rules, and
nothing of the product.
"""

import os
import random
import threading
import time
import uuid
from datetime import timedelta

import company_for_runs
from ctl import DONE, REFUSED, UNREACHABLE, Ctl, Difference, expect, run_as_test
from server import Server

KILLS = {"short": (5, 1), "normal": (25, 3), "long": (500, 20)}  # of clients, of the server
SEED = 20260228
AGENTS = 3
COMMANDS = 3  # of each agent in a round
BATCH = "3"
VERBS = ("freeze",) * 4 + ("unfreeze",) * 4 + ("cancel",) + ("uncancel",) * 2 + ("freeze-instead",) * 2
ROUNDS_BETWEEN_LOOKS = 20  # a whole look at all that was ever billed takes longer than a round


class Moments:
    """Aims at a random moment of what takes a while, and learns how long that is."""

    def __init__(self, draw, seconds):
        self.draw = draw
        self.seconds = seconds
        self.hits = 0
        self.lock = threading.Lock()

    def kill_at_one(self, process):
        """Returns whether the process was still alive then."""
        with self.lock:
            delay = self.draw.uniform(0, self.seconds)
        started = time.monotonic()
        while process.poll() is None and time.monotonic() - started < delay:
            time.sleep(0.001)
        process.kill()
        process.communicate()
        hit = process.returncode == -9
        with self.lock:
            self.hits += hit
        if not hit:
            self.learn(time.monotonic() - started)
        return hit

    def learn(self, seconds):
        """So long it takes when nobody disturbs it."""
        with self.lock:
            self.seconds += 0.2 * (seconds - self.seconds)


class Gate:
    """Says whether the server is up, and lets wait for it."""

    def __init__(self):
        self.up = threading.Event()
        self.up.set()
        self.falls = False  # whether it will in this round

    def wait_for_it(self, answer):
        expect(self.falls, f"unreachable, and nobody had killed the server:\n{answer}")
        expect(self.up.wait(60), "the server did not come back")
        time.sleep(0.01)  # the fall may be known to the client before it is known here


class Agent:
    """Sends commands about integrations of its own, whatever becomes of the answers."""

    def __init__(self, ctl, number, gate, moments, is_known):
        self.ctl = ctl
        self.is_known = is_known  # whether the server knows a request
        self.gate = gate
        self.moments = moments
        self.draw = random.Random(SEED + number)
        self.own = []
        self.answers = []  # of this round: (verb, id, whether it was done)
        self.requests = 0
        self.unheard = 0  # the client was killed, and its command was done
        self.failure = None

    def work(self):
        self.answers = []
        try:
            for _ in range(COMMANDS):
                self.command(self.draw.choice(VERBS), self.draw.choice(self.own))
        except Difference as difference:
            self.failure = difference

    def command(self, verb, id):
        request = str(uuid.UUID(int=self.draw.getrandbits(128), version=4))
        self.requests += 1
        killed = self.draw.random() < 0.5 and self.moments.kill_at_one(
            self.ctl.start(verb, id, "--request", request))
        if killed and not self.gate.falls:
            self.unheard += self.is_known(request)
        started = time.monotonic()
        answer = self.ctl.call(verb, id, "--request", request)
        if answer.exit == DONE:
            self.moments.learn(time.monotonic() - started)
        while answer.exit == UNREACHABLE:
            self.gate.wait_for_it(answer)
            answer = self.ctl.call(verb, id, "--request", request)
        if answer.exit != DONE:
            expect(answer.exit == REFUSED and answer.error["code"] in ("refused", "not_found"),
                   f"refused, or not there any more:\n{answer}")
        self.answers.append((verb, id, answer.exit == DONE))


class Life:
    def __init__(self, program, folder, server):
        self.server = server
        self.owner = Ctl(program, folder / "owner", url=server.url("desk"))
        server.rows("postgres", "CREATE DATABASE desk")
        self.books = company_for_runs.make(self.owner, company_for_runs.company(SEED, 110))
        self.gate = Gate()
        self.draw = random.Random(SEED)
        self.clicks = Moments(self.draw, 0.2)
        self.runs = Moments(self.draw, 1.0)
        self.agents = [Agent(self.person(program, folder, f"agent_{number}", "agent"), number, self.gate, self.clicks,
                             self.is_known) for number in range(AGENTS)]
        self.billing = self.person(program, folder, "billing_1", "billing")
        self.midway = 0  # runs killed with something settled and something left

    def person(self, program, folder, login, role):
        self.server.rows("desk", f"CREATE ROLE {login} LOGIN")
        self.owner.done("grant", login, role)
        return Ctl(program, folder / login, url=self.server.url("desk", login))

    def is_known(self, request):
        return bool(self.server.rows("desk", f"SELECT 1 FROM request WHERE id = '{request}'"))

    def round(self, with_server):
        """Days pass; a run and the agents work, and are killed. What is left is then settled, and all compared."""
        books = self.books
        due = len(books.forecast(books.today).invoices)
        ids = sorted(books.integrations)
        for number, agent in enumerate(self.agents):
            agent.own = ids[number::AGENTS]
        self.gate.falls = with_server
        threads = [threading.Thread(target=agent.work) for agent in self.agents]
        run = self.billing.start("run", "--batch", BATCH)
        for thread in threads:
            thread.start()
        killed = False
        if with_server:
            self.fall()
        else:
            killed = self.runs.kill_at_one(run)
        for thread in threads:
            thread.join()
        for agent in self.agents:
            if agent.failure:
                raise agent.failure
        run.communicate()

        started = time.monotonic()
        again = self.billing.done("run", "--batch", BATCH)
        self.runs.learn((time.monotonic() - started) * due / max(again["invoices"], due / 2))
        self.midway += killed and 0 < again["invoices"] < due
        books.settle()
        for agent in self.agents:
            for verb, id, done in agent.answers:
                expect((books.command(verb, id) == "done") == done,
                       f"{verb} {id} on {books.today} was {'done' if done else 'refused'}")
        self.look()
        self.open_one()
        books.today += timedelta(days=self.draw.randrange(5, 25))
        self.owner.done("today", "--set", books.today.isoformat())

    def fall(self):
        time.sleep(self.draw.uniform(0.05, max(self.runs.seconds, 0.3)))
        self.gate.up.clear()
        self.server.kill()
        self.server.start()
        self.gate.up.set()

    def open_one(self):
        """As many come as go, or nobody would be left in the end."""
        books = self.books
        account = self.draw.randrange(1, len(books.accounts) + 1)
        opened = self.owner.done("integration", "add", "--account", account, "--supplier", "Supplier 1", "--channel",
                                 "EDI", "--label", "Opened", "--plan", "Basic")
        books.use_next_id(opened["integration"]["id"])
        books.open(account, "Supplier 1", "EDI", "Opened", "Basic")

    def look(self):
        """What is there now, and that nothing is half written: cheap."""
        found = self.server.rows("desk", "SELECT id, service, COALESCE(CAST(cancel_on AS text), ''), next_billing_on"
                                         " FROM integration ORDER BY id")
        expected = [(str(i.id), "frozen" if i.frozen else "active", i.cancel_on.isoformat() if i.cancel_on else "",
                     i.next_billing_on.isoformat()) for i in sorted(self.books.integrations.values(),
                                                                    key=lambda i: i.id)]
        expect(found == expected, f"acknowledged, and not there: {sorted(set(expected) - set(found))[:3]}\n"
                                  f"there, and by nobody: {sorted(set(found) - set(expected))[:3]}")
        requests = sum(agent.requests for agent in self.agents) + sum(1 for i in self.books.invoices
                                                                      if i.kind == "opening")
        [figures] = self.server.rows(
            "desk", "SELECT (SELECT count(*) FROM invoice), (SELECT max(id) FROM invoice),"
                    " (SELECT value FROM counter WHERE name = 'invoice'), (SELECT count(*) FROM request),"
                    " (SELECT count(*) FROM request WHERE outcome IS NULL),"
                    " (SELECT count(*) FROM audit_entry WHERE request_id IS NOT NULL)")
        invoices = str(len(self.books.invoices))
        expect(figures == (invoices, invoices, invoices, str(requests), "0", str(requests)),
               f"invoices, greatest number, counter, requests, requests without outcome, audit of requests: {figures}, "
               f"where the rules make {invoices} invoices of {requests} requests")

    def look_at_everything(self):
        self.owner.done("verify")
        return company_for_runs.expect_as_in(self.books, self.owner)


def main(program, folder, server_program):
    scale = os.environ.get("RENEWDESK_TEST_SCALE", "normal")
    clients, servers = KILLS[scale]
    print(f"{clients} kills of clients, {servers} of the server ({scale}), seed {SEED}", flush=True)
    with Server(server_program) as server:
        life = Life(program, folder, server)
        rounds = fallen = 0
        while life.runs.hits + life.clicks.hits < clients or fallen < servers:
            expect(rounds < 20 * (clients + servers), "the kills come too late: the test lost its aim")
            kills = life.runs.hits + life.clicks.hits
            falls = fallen < servers and fallen * clients <= kills * servers
            life.round(with_server=falls)
            fallen += falls
            rounds += 1
            if falls or rounds % ROUNDS_BETWEEN_LOOKS == 0:
                life.look_at_everything()
        lines = life.look_at_everything()
        expect(clients < 25 or life.midway > 0, "no run was killed in its midst: the test lost its aim")
        return (f"{rounds} rounds to {life.books.today}, {life.runs.hits} runs and {life.clicks.hits} commands killed, "
                f"{life.midway} runs in their midst, {sum(agent.unheard for agent in life.agents)} commands done that "
                f"nobody heard of, {fallen} kills of the server, {len(life.books.invoices)} invoices, {lines} lines, "
                f"{len(life.books.removals)} removals")


if __name__ == "__main__":
    run_as_test("clients and the server killed at random moments", main)

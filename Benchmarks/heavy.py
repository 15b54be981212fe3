"""Fills an installation of the demonstration with a network in which one person has much: 50 groups of 500 people, 100,000
changes, 15,000 cases. It writes the tables of the platform directly, which takes seconds; bodies are copies of what the
demonstration holds, so that they are read as any other.

    heavy.py DATABASE       DATABASE is the path of an SQLite file or a postgres:// URL; stop the server first
"""

import itertools
import json
import os
import random
import sqlite3
import subprocess
import sys
import uuid

PERSON = "示例·望海"
GROUPS, MEMBERS, PEOPLE = 50, 500, 2500
CASES, CHANGES = 15_000, 100_000
#: What the person has not read yet, in each group.
UNREAD = 20
DAY = 86_400_000
#: Of a hundred cases so many wait for an answer, wait for the asker, are accepted, or are closed.
SHARES = (("open", 4), ("needs-information", 1), ("answered", 5), ("accepted", 5), ("closed", 85))


class Database:
    """The few things that filling needs, over either engine; rows are written in batches of one table."""

    def __init__(self, place: str):
        self.is_postgres = place.startswith(("postgres://", "postgresql://"))
        self.place = place
        if not self.is_postgres:
            self.file = sqlite3.connect(place, isolation_level=None)
            self.file.execute("pragma synchronous = off")
            self.file.execute("begin")
        self.script: list[str] = []

    def rows(self, query: str) -> list[tuple]:
        if self.is_postgres:
            done = subprocess.run(
                ["psql", self.place, "-qXAt", "-v", "ON_ERROR_STOP=1", "-c", f"select to_json(q) from ({query}) q"],
                check=True, capture_output=True, text=True)
            return [tuple(json.loads(line).values()) for line in done.stdout.splitlines()]
        return [tuple(str(uuid.UUID(bytes=value)) if isinstance(value, bytes) else value for value in row)
                for row in self.file.execute(query)]

    def copy(self, table: str, columns: str, rows: list[tuple]) -> None:
        if self.is_postgres:
            lines = "\n".join("\t".join(self._text(value) for value in row) for row in rows)
            self.script.append(f"copy {table} ({columns}) from stdin;\n{lines}\n\\.\n")
        else:
            marks = ", ".join("?" for _ in columns.split(","))
            self.file.executemany(
                f"insert into {table} ({columns}) values ({marks})",
                (tuple(value.bytes if isinstance(value, uuid.UUID) else value for value in row) for row in rows))

    def run(self, statement: str) -> None:
        if self.is_postgres:
            self.script.append(f"{statement};\n")
        else:
            self.file.execute(statement)

    @staticmethod
    def _text(value) -> str:
        if value is None:
            return "\\N"
        text = str(value)
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")

    def finish(self) -> None:
        if self.is_postgres:
            script = "begin;\n" + "".join(self.script) + "commit;\nvacuum analyze;\n"
            subprocess.run(["psql", self.place, "-qX", "-v", "ON_ERROR_STOP=1"], input=script, check=True, text=True,
                           stdout=subprocess.DEVNULL)
        else:
            self.file.execute("commit")
            self.file.execute("pragma wal_checkpoint(truncate)")
            self.file.close()


class Filler:
    def __init__(self, place: str):
        self.database = Database(place)
        self.random = random.Random(1)
        self.count = itertools.count()
        self.reader = uuid.UUID(self.one(f"select id from person where name = '{PERSON}'"))
        self.now = int(self.one("select max(created_at) from entry"))
        self.bodies = dict(self.database.rows(
            "select kind, min(body) from entry where kind in ('case', 'answer', 'request', 'accepted', 'closed', 'message')"
            " group by kind"))
        # The circle of one of the reader is there already, with what the demonstration has put in it.
        self.last = {self.reader: int(self.one(f"select last_change from circle where id = {self.literal(self.reader)}"))}
        self.close_out = self.one("select min(close_out) from case_record where close_out is not null")
        self.report = self.one("select min(removal_report) from case_record")
        # The rows of the tables, and of each thread its newest entry.
        self.seqs: dict[uuid.UUID, int] = {}
        self.tables: dict[str, list[tuple]] = {name: [] for name in (
            "thread", "shared", "entry", "change", "case_record", "case_consent", "need")}

    def literal(self, id: uuid.UUID) -> str:
        return f"'{id}'" if self.database.is_postgres else f"x'{id.hex}'"

    def one(self, query: str):
        return self.database.rows(query)[0][0]

    def id(self, at: int) -> uuid.UUID:
        """A UUIDv7 of this moment; the same ones in each run."""
        value = at << 80 | 0x7 << 76 | (next(self.count) & 0xFFF) << 64 | 0x2 << 62 | self.random.getrandbits(62)
        return uuid.UUID(int=value)

    def fill(self) -> None:
        start = self.now - 400 * DAY
        people = self.people(start)
        groups = self.groups(start, people)
        events = self.events(start, groups)
        for _, step in sorted(events, key=lambda event: event[0]):
            step()
        self.write(groups, start)

    def people(self, at: int) -> list[uuid.UUID]:
        people = [self.id(at) for _ in range(PEOPLE)]
        self.database.copy("person", "id, name, language", [
            (person, f"示例·{number:04}", "zh") for number, person in enumerate(people)])
        self.database.copy("professional", "person_id, title_zh, title_en, facility_name, facility_tier, checked", [
            (person, "医生", "physician", f"示例医院{number % 200}", 1 + number % 3, 1)
            for number, person in enumerate(people)])
        # The circle of one has the person's own id.
        self.last |= dict.fromkeys(people, 0)
        self.personal = people
        return people

    def groups(self, at: int, people: list[uuid.UUID]) -> dict[uuid.UUID, list[uuid.UUID]]:
        groups = {}
        for _ in range(GROUPS):
            group = self.id(at)
            groups[group] = [self.reader, *self.random.sample(people, MEMBERS - 1)]
            self.last[group] = 0
            self.tables["thread"].append((group, "groups", groups[group][1], 0, 0, at))
            self.tables["shared"].append((group, group, 1))
        return groups

    def events(self, start: int, groups: dict) -> list:
        """What happens, as moments with something to do, so that the numbers of the circles follow the time."""
        ids, events, changes = list(groups), [], 0
        states = [state for state, share in SHARES for _ in range(share)]
        for number in range(CASES):
            group = ids[number % GROUPS]
            asked = start + self.random.randrange(395 * DAY)
            asker = self.reader if number % 50 == 7 else self.random.choice(groups[group])
            state = states[self.random.randrange(100)]
            if asker == self.reader and state not in ("closed", "accepted"):
                state = "closed" if number % 3 else state
            steps = self.steps(state)
            changes += len(steps)
            events += self.case(group, asker, groups[group], asked, state, steps)
        for number in range(CHANGES - changes):
            group = ids[number % GROUPS]
            at = start + self.random.randrange(399 * DAY)
            author = self.random.choice(groups[group][1:])
            events.append((at, lambda group=group, author=author, at=at: self.entry(
                group, "message", author, at, [group])))
        return events

    def steps(self, state: str) -> list[str]:
        answers = ["answer"] * self.random.choice((1, 1, 2, 3))
        return {
            "open": ["case"], "needs-information": ["case", "request"], "answered": ["case", *answers],
            "accepted": ["case", *answers, "accepted"], "closed": ["case", *answers, "accepted", "closed"],
        }[state]

    def case(self, group, asker, members, asked: int, state: str, steps: list[str]) -> list:
        thread, circles = self.id(asked), sorted([group, asker])
        times = [asked + number * 3_600_000 for number in range(len(steps))]
        events = []
        for kind, at in zip(steps, times):
            author = asker if kind in ("case", "accepted", "closed") else self.random.choice(members[1:])
            events.append((at, lambda kind=kind, author=author, at=at: self.entry(
                thread, kind, author, at, circles)))
        answers = steps.count("answer")
        first = times[1] if answers else None
        self.tables["case_record"].append((
            thread, asker, state, self.random.choice(("routine", "routine", "urgent", "stat")),
            f"示例问题 {len(self.tables['case_record'])}？", asked, asked + 600_000, first,
            times[steps.index("accepted")] if "accepted" in steps else None,
            times[-1] if state == "closed" else None, 2 if "accepted" in steps else None, answers,
            self.close_out if state == "closed" else None, self.report))
        self.tables["case_consent"].append((thread, "verbal", 1, 1, asker, asked))
        self.needs(thread, group, asker, state, asked)
        return events

    def needs(self, thread, group, asker, state: str, at: int) -> None:
        if state in ("open", "needs-information"):
            self.tables["need"].append((group, thread, "cases", "unanswered", at, asker, 0))
        if state == "needs-information":
            self.tables["need"].append((asker, thread, "cases", "inform", at, None, 0))
        if state in ("answered", "accepted"):
            self.tables["need"].append((asker, thread, "cases", "decide", at, None, 0))

    def open(self, thread, author, at: int, circles: list) -> None:
        self.tables["thread"].append((thread, "cases", author, 1, 0, at))
        self.tables["shared"] += [(thread, circle, self.last[circle] + 1) for circle in circles]

    def entry(self, thread, kind: str, author, at: int, circles: list) -> None:
        if kind == "case":
            self.open(thread, author, at, circles)
        seq = self.seqs[thread] = self.seqs.get(thread, 0) + 1
        self.tables["entry"].append((thread, seq, self.id(at), author, kind, self.bodies[kind], at))
        for circle in circles:
            self.last[circle] += 1
            self.tables["change"].append((circle, self.last[circle], thread, seq))

    def write(self, groups: dict, at: int) -> None:
        copy = self.database.copy
        copy("circle", "id, kind, name, last_change, member_minimum, member_limit, history, created_at", [
            *((group, "group", f"示例群{number:02}", self.last[group], 3, MEMBERS, "all", at)
              for number, group in enumerate(groups)),
            *((person, "person", "", self.last[person], 1, 1, "all", at) for person in self.personal)])
        copy("circle_member", "circle_id, person_id, role, from_change, joined_at", [
            *((group, member, "moderator" if place == 1 or place == 0 and number % 10 == 0 else "member", 0, at)
              for number, (group, members) in enumerate(groups.items()) for place, member in enumerate(members)),
            *((person, person, "owner", 0, at) for person in self.personal)])
        copy("care_group", "circle_id, kind, purpose, invite_policy, created_by, created_at", [
            (group, "specialty", "", "members", members[1], at) for group, members in groups.items()])
        copy("thread", "id, room, author_id, whole, hidden, last_seq, created_at", [
            (*row[:5], self.seqs.get(row[0], 0), row[5]) for row in self.tables["thread"]])
        for table, columns in (
            ("shared", "thread_id, circle_id, number"),
            ("entry", "thread_id, seq, id, author_id, kind, body, created_at"),
            ("change", "circle_id, number, thread_id, seq"),
            ("case_record", "thread_id, asker_id, state, urgency, title, posted_at, first_seen_at, first_answer_at,"
             " accepted_at, closed_at, accepted_seq, answer_count, close_out, removal_report"),
            ("case_consent", "thread_id, kind, teaching, research, recorded_by, recorded_at"),
            ("need", "circle_id, thread_id, room, reason, since, except_person, urgent")):
            copy(table, columns, self.tables[table])
        self.database.run(
            f"update circle set last_change = {self.last[self.reader]} where id = {self.literal(self.reader)}")
        copy("read_mark", "person_id, circle_id, number", [
            (self.reader, group, self.last[group] - UNREAD) for group in groups])
        self.database.finish()


def fill(place: str) -> tuple[str, dict[str, int]]:
    """Fills the database; answers the person's id, and how many rows there are now of what counts."""
    os.environ.setdefault("PGCLIENTENCODING", "UTF8")
    filler = Filler(place)
    filler.fill()
    counts = {name: len(rows) for name, rows in filler.tables.items()}
    return str(filler.reader), counts | {"groups": GROUPS, "people": PEOPLE}


if __name__ == "__main__":
    print(json.dumps(fill(sys.argv[1])))

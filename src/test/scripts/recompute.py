#!/usr/bin/env python3
"""Recomputes the numbers of src/docs/definitions.md from the exported tables of the worked example, without the program.

    recompute.py [FOLDER [PAGE]]

FOLDER holds the tables of an export (target/worked-example, written by DefinitionsTest). Ends with 1 if a
number differs, or if the page holds a number that this script does not know.
"""
import csv
import re
import sys
from fractions import Fraction
from pathlib import Path

AREAS = {"TIME": "T1 T2 T3 T4 T5 T6 T7 T8 T9", "METRICS": "M1 M2 M3", "FEEDBACK": "F1 F2 F3 F4 F5 F6 F7 F8 F9",
         "RECOGNITION": "R1 R2 R3 R4"}
VOICES = ["sales", "marketing", "leadership"]
POINTS_AT = {"G1": "METRICS", "G2": "FEEDBACK", "G3": "TIME", "G4": "FEEDBACK", "G5": "RECOGNITION", "W1": "FEEDBACK METRICS",
             "W2": "TIME RECOGNITION", "W3A": "METRICS RECOGNITION", "W3B": "METRICS RECOGNITION", "W4": "FEEDBACK"}
STEPS = {1: 2, 2: 0, 3: 1, 4: 1}
LOW_BELOW = 50
FEWEST_CARDS = 3  # of which one can say “most”


def read(folder, name):
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def read_page(path):
    rows = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        found = re.fullmatch(r"\| ([^|]+?) \| ([^|]*?) \|", line)
        if found and found[1] != "What":
            rows[found[1]] = found[2]
    return rows


def two_decimals(value):
    """Halves away from zero, as the program shows them; exact, for nothing here was rounded before."""
    hundredths = int(value * 100 + Fraction(1, 2))
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def rounded(value):
    return int(value + Fraction(1, 2))


def percent(value):
    return "–" if value is None else two_decimals(value) + " %"


def mean(values):
    values = list(values)
    return sum(values, Fraction(0)) / len(values) if values else None


class Board:
    def __init__(self, folder, page):
        self.page = page
        self.found = {}
        self.answers = [row for row in read(folder, "checklist.csv") if row["snapshot"] == "current"]
        self.all_cards = read(folder, "cards.csv")
        self.cards = [card for card in self.all_cards if card["quadrant_no"]]
        self.signs = [row["sign_id"] for row in read(folder, "signs.csv") if row["seen"] == "1"]
        self.actions = read(folder, "actions.csv")
        self.goals = read(folder, "goals.csv")
        self.agreement = read(folder, "agreement.csv")
        self.gaps = read(folder, "gaps.csv")
        self.scores = {}

    def put(self, name, value):
        self.found[name] = str(value)

    # --- the checklist

    def weight(self, area):
        told = {row["weight"] for row in self.answers if row["area_id"] == area}
        assert len(told) == 1, f"{area} has the weights {told}"
        return int(told.pop())

    def levels(self, voice, area, own):
        return [int(row["score"]) for row in self.answers if row["voice"] == voice and row["area_id"] == area
                and row["answered"] == "1" and row["own"] == str(int(own))]

    def checklist(self):
        for area in AREAS:
            self.put(f"weight of {area.lower()}", f"{self.weight(area)} %")
        for voice in VOICES:
            for area in AREAS:
                levels = self.levels(voice, area, own=False)
                score = Fraction(100 * sum(levels), 4 * len(levels)) if levels else None
                self.scores[voice, area] = score
                self.put(f"{voice} {area.lower()}", f"{sum(levels)} of {4 * len(levels)} points · {percent(score)}")
                own = self.levels(voice, area, own=True)
                if own:
                    self.put(f"{voice} {area.lower()}, own questions", percent(Fraction(100 * sum(own), 4 * len(own))))
            self.put(f"{voice} overall", percent(self.overall(voice)))

    def overall(self, voice):
        scored = [area for area in AREAS if self.scores[voice, area] is not None]
        weight = sum(self.weight(area) for area in scored)
        return sum(self.weight(area) * self.scores[voice, area] for area in scored) / weight if weight else None

    def low(self, voice, area):
        return self.scores[voice, area] < LOW_BELOW

    def answered(self, area):
        return [voice for voice in VOICES if self.scores[voice, area] is not None]

    def level(self, voice, question):
        return next((int(row["score"]) for row in self.answers if row["voice"] == voice and row["question_id"] == question
                     and row["answered"] == "1"), None)

    # --- the board

    def quadrant(self, number):
        return [card for card in self.cards if card["quadrant_no"] == str(number)]

    def index(self):
        counts = {number: len(self.quadrant(number)) for number in (1, 2, 3, 4)}
        total = len(self.cards)
        shares = {number: int(Fraction(100 * count, total) + Fraction(1, 2)) for number, count in counts.items()}
        for number, count in counts.items():
            self.put(f"cards in quadrant {number}", f"{count} · {shares[number]} %")
        steps = sum(STEPS[number] * count for number, count in counts.items())
        answers = mean(overall for overall in map(self.overall, VOICES) if overall is not None)
        board = 100 - Fraction(50 * steps, total)
        self.put("cards on the matrix", total)
        self.put("steps from the ideal", steps)
        self.put("answers half", two_decimals(answers))
        self.put("board half", two_decimals(board))
        self.put("alignment index", two_decimals(mean([answers, board])))
        self.put("alignment index, shown", rounded(mean([answers, board])))

    def most(self, tendency):
        """The evidence for most cards being so, or nothing."""
        column = "aligned" if tendency.endswith("aligned") and tendency != "uncoordinated" else "coordinated"
        wanted = "0" if tendency in ("misaligned", "uncoordinated") else "1"
        number = sum(card[column] == wanted for card in self.cards)
        if len(self.cards) < FEWEST_CARDS or 2 * number <= len(self.cards):
            return []
        return [f"{number} of {len(self.cards)} {tendency}"]

    def told(self, voice, area):
        return f"{voice} {area.lower()} {percent(self.scores[voice, area])}"

    # --- signs and contradictions

    def sign_results(self):
        strong = {sign for sign in self.signs if sign[0] == "G"}
        weak = [sign for sign in self.signs if sign[0] == "W"]
        self.put("signs seen", " ".join(self.signs))
        self.put("strong signs", f"{len(strong)} of 5")
        self.put("weak signs", f"{len({sign[:2] for sign in weak})} of 4")
        self.put("weak ticks", f"{len(weak)} of 5")

    def contradict(self, key, evidence):
        dismissed = key + ", dismissed"  # that it was, and why, stands in no table
        self.put(dismissed if dismissed in self.page else key, " · ".join(evidence))

    def board_against_answers(self):
        for key, tendency, areas in (("GOALS_BOARD_HIGH", "aligned", ["METRICS"]),
                                     ("EFFORTS_BOARD_HIGH", "coordinated", ["TIME", "FEEDBACK"])):
            low = [self.told(voice, area) for voice in VOICES for area in areas
                   if self.scores[voice, area] is not None and self.low(voice, area)]
            if low and self.most(tendency):
                self.contradict(key, self.most(tendency) + low)
        for key, tendency, areas in (("GOALS_BOARD_LOW", "misaligned", ["METRICS"]),
                                     ("EFFORTS_BOARD_LOW", "uncoordinated", ["TIME", "FEEDBACK"])):
            voices = [voice for voice in VOICES if all(self.scores[voice, area] is not None for area in areas)]
            high = [not self.low(voice, area) for voice in voices for area in areas]
            if high and all(high) and self.most(tendency):
                self.contradict(key, self.most(tendency) + [self.told(voice, area) for voice in voices for area in areas])

    def signs_against_all(self):
        for sign in sorted({sign[:2] for sign in self.signs}):
            ticks = [tick for tick in self.signs if tick[:2] == sign]
            areas = POINTS_AT[ticks[0]].split()
            strong = sign[0] == "G"
            answers = [(voice, area) for area in areas for voice in self.answered(area)]
            if all(self.answered(area) for area in areas) and all(self.low(*answer) == strong for answer in answers):
                self.contradict(("STRONG_SIGN:" if strong else "WEAK_SIGN:") + sign, ticks + [self.told(*answer) for answer in answers])
            against = []
            if "METRICS" in areas:
                against += self.most("misaligned" if strong else "aligned")
            if "TIME" in areas or "FEEDBACK" in areas:
                against += self.most("uncoordinated" if strong else "coordinated")
            if against:
                self.contradict("BOARD_SIGN:" + sign, ticks + against)
        for area in AREAS:
            pointing = [sign for sign in self.signs if area in POINTS_AT[sign].split()]
            if {sign[0] for sign in pointing} == {"G", "W"}:
                self.contradict("SIGNS:" + area, pointing)

    def answers_and_cards(self):
        for voice in VOICES:
            for first, second in (("T9", "F8"), ("T6", "F7")):
                levels = self.level(voice, first), self.level(voice, second)
                if None not in levels and abs(levels[0] - levels[1]) >= 2:
                    self.contradict(f"PAIR:{voice.upper()}:{first}",
                                    [f"{voice} {first} {levels[0]}", f"{voice} {second} {levels[1]}"])
        aligned = [card for card in self.cards if card["aligned"] == "1"]
        clashing = [card["id"] for card in aligned if set(differing(card)) - {"horizon"}]
        if clashing:
            self.contradict("FACTS", [" ".join(clashing)])
        for friction in ("K2", "K3"):
            held = [card["id"] for card in aligned if friction in card["frictions"].split()]
            if held:
                self.contradict("FRICTION:" + friction, [" ".join(held)])

    # --- rankings

    def frictions(self):
        rows = []
        for friction in (f"K{number}" for number in range(1, 11)):
            cells = [sum(friction in card["frictions"].split() for card in self.quadrant(number)) for number in (1, 2, 3, 4)]
            steps = sum(STEPS[number] * cell for number, cell in zip((1, 2, 3, 4), cells))
            if sum(cells):
                rows.append((friction, sum(cells), steps, cells))
        for friction, cards, steps, cells in rows:
            best = 1 + sum(row[1] > cards for row in rows)
            worst = best - 1 + sum(row[1] == cards for row in rows)
            rank = str(best) if best == worst else f"{best}–{worst}"
            self.put(f"friction {friction}",
                     f"rank {rank} · cards {cards} · steps {steps} · in quadrants {' '.join(map(str, cells))}")

    def next_steps(self):
        def order(card):
            votes = int(card["votes_sales"]) + int(card["votes_marketing"])
            return -STEPS[int(card["quadrant_no"])], -votes, card["title"].lower(), card["id"]
        self.put("next steps", " ".join(card["id"] for card in sorted(self.cards, key=order)))

    def clashes(self):
        equal = []
        for card in self.all_cards:
            if differing(card):
                self.put("clash of " + card["id"], " · ".join(differing(card)))
            elif "equal" in matches(card).values():
                equal.append(card["id"])
        self.put("equal sides", " ".join(equal))

    def gaps_between_voices(self):
        """The gaps between sales and marketing at the 25 questions."""
        counts = {"gaps": 0, "alike": 0}
        widths = {}
        only = {"only sales answered": [], "only marketing answered": [], "not applicable for one": []}
        for question in " ".join(AREAS.values()).split():
            sales, marketing = self.level("sales", question), self.level("marketing", question)
            if sales is not None and marketing is not None:
                width = abs(sales - marketing)
                counts["gaps" if width else "alike"] += 1
                if width:
                    widths.setdefault(width, []).append(question)
                continue
            said = [voice for voice in ("sales", "marketing") if self.said(voice, question)]
            if len(said) == 1:
                only[f"only {said[0]} answered"].append(question)
            elif said and (sales is None) != (marketing is None):
                only["not applicable for one"].append(question)
        self.put("gaps between sales and marketing", counts["gaps"])
        self.put("questions seen alike", counts["alike"])
        for width, questions in widths.items():
            self.put(f"gaps of {width}", " ".join(questions))
        for name, questions in only.items():
            self.put(name, " ".join(questions) or "–")
        self.table_of_gaps(widths)
        self.areas_apart()
        self.put("compare", "; ".join(filter(None, (self.compare(*pair) for pair in (("T9", "F8"), ("T6", "F7"))))))

    def table_of_gaps(self, widths):
        """The exported table has the same gaps, the widest first."""
        told = [(row["question_id"], int(row["difference"])) for row in self.gaps
                if row["question_id"] in " ".join(AREAS.values()).split()]
        expected = [(question, width) for width in sorted(widths, reverse=True) for question in widths[width]]
        if told != expected:
            self.put("gaps.csv", f"{told} instead of {expected}")

    def said(self, voice, question):
        return any(row["answered"] == "1" or row["not_applicable"] == "1" for row in self.answers
                   if row["voice"] == voice and row["question_id"] == question)

    def areas_apart(self):
        for area in AREAS:
            sales, marketing = self.scores["sales", area], self.scores["marketing", area]
            shown = [int(score + Fraction(1, 2)) for score in (sales, marketing)]
            fewest = min(len(self.levels(voice, area, own=False)) for voice in ("sales", "marketing"))
            near = " · about equal" if abs(sales - marketing) < Fraction(25, fewest) else ""
            self.put(f"apart in {area.lower()}", f"{abs(shown[0] - shown[1])} points{near}")

    def compare(self, first, second):
        steps = {}
        for voice in ("sales", "marketing"):
            levels = [self.level(voice, question) for question in (first, second)]
            if None not in levels:
                steps[voice] = levels[1] - levels[0]
        torn = [voice for voice, step in steps.items() if abs(step) >= 2]
        apart = len(steps) == 2 and abs(steps["sales"] - steps["marketing"]) >= 2
        return " · ".join([f"{first} {second}"] + torn) if torn or apart else ""

    # --- plans

    def plans(self):
        for step in range(1, 6):
            its = [row for row in self.actions if row["step"] == str(step)]
            self.put(f"step {step}", f"{sum(row['done'] == '1' for row in its)} of {len(its)} done")
        for row in self.goals:
            self.put("goal " + row["id"], percent(way(row["baseline"], row["target"], row["current"])))
        for row in self.agreement:
            self.put("agreement on " + row["point"].lower().replace("_", " "), match(row["sales"], row["marketing"]))


def way(baseline, target, current):
    if "" in (baseline, target, current):
        return None
    baseline, target, current = Fraction(baseline), Fraction(target), Fraction(current)
    if baseline == target:
        return Fraction(100) if current == target else None
    return min(Fraction(100), max(Fraction(0), 100 * (current - baseline) / (target - baseline)))


def folded(text):
    return re.sub(r"[\s.]+$", "", " ".join(text.split())).casefold()


def match(sales, marketing):
    said = [bool(folded(sales)), bool(folded(marketing))]
    if not any(said):
        return "open"
    if not all(said):
        return "one side"
    return "equal" if folded(sales) == folded(marketing) else "different"


def matches(card):
    told = {aspect: (card[aspect + "_sales"], card[aspect + "_marketing"]) for aspect in ("customer", "message", "measure", "horizon")}
    told["horizon"] = tuple("" if word == "open" else word for word in told["horizon"])
    return {aspect: match(*sides) for aspect, sides in told.items()}


def differing(card):
    return [aspect for aspect, result in matches(card).items() if result == "different"]


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "target/worked-example")
    page = read_page(Path(sys.argv[2] if len(sys.argv) > 2 else "src/docs/definitions.md"))
    board = Board(folder, page)
    board.checklist()
    board.index()
    board.sign_results()
    board.board_against_answers()
    board.signs_against_all()
    board.answers_and_cards()
    board.frictions()
    board.next_steps()
    board.clashes()
    board.gaps_between_voices()
    board.plans()
    board.put("low below", percent(LOW_BELOW))
    board.put("fewest cards for “most”", FEWEST_CARDS)
    wrong = [f"{name}: the page says {page.get(name, 'nothing')}, recomputed {board.found.get(name, 'nothing')}"
             for name in sorted(page.keys() | board.found.keys()) if page.get(name) != board.found.get(name)]
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{len(page)} numbers on the page, {len(wrong)} differ")
    sys.exit(1 if wrong or not page else 0)


if __name__ == "__main__":
    main()

"""Counts again what the generated sheets say, from the saved workbook and the review's report alone.

Arguments: pairs of a reviewed workbook and its report. Prints, as JSON, a list of what disagrees: nothing where all is well.
"""

import json
import sys
from collections import Counter
from datetime import date, datetime

from openpyxl import load_workbook

WORDS = {
    "overdue": "Vencida",
    "due-soon": "Por vencer",
    "in-progress": "En proceso",
    "upcoming": "Por iniciar",
    "completed": "Cumplida",
    "cancelled": "Cancelada",
    "suspended": "Suspendida",
    "unscheduled": "Sin fecha de fin",
}
KEYS = ["dashboard", "indicators", "by-criterion", "by-owner", "timeline", "findings", "progress-report"]
SEVERITIES = {"error": "✕ Error", "warning": "! Aviso", "advice": "i Consejo"}


def day(value):
    return value.date() if isinstance(value, datetime) else value


def judge(told, start, end, as_of):
    """Design: the first situation that fits."""
    if told:
        return told
    if end is None:
        return WORDS["unscheduled"]
    if end < as_of:
        return WORDS["overdue"]
    if (end - as_of).days <= 30:
        return WORDS["due-soon"]
    return WORDS["in-progress"] if start is None or start <= as_of else WORDS["upcoming"]


def achieved(counts):
    judged = sum(counts.values()) - counts[WORDS["cancelled"]]
    return None if judged == 0 else counts[WORDS["completed"]] / judged


class Recount:
    def __init__(self, file, report):
        self.book = load_workbook(file, data_only=True)
        with open(report, encoding="utf8") as text:
            self.report = json.load(text)
        self.file = file
        self.wrong = []
        self.names = dict(zip(KEYS, self.report["sheets"]))
        self.as_of = date.fromisoformat(self.report["asOf"])
        self.situations = [WORDS[action["situation"]] for action in self.report["actions"]]

    def same(self, what, found, expected):
        if found in (None, "") and expected in (None, ""):
            return
        if isinstance(found, (int, float)) and isinstance(expected, float) and abs(found - expected) < 1e-9:
            return
        if found != expected:
            self.wrong.append(f"{self.file}: {what}: {found!r} and not {expected!r}")

    def rows(self, name):
        return [[day(cell) for cell in row] for row in self.book[name].iter_rows(values_only=True)]

    def register(self):
        rows = self.rows(self.names["indicators"])
        at = next(n for n, row in enumerate(rows) if "Orden" in row)
        heading = rows[at]
        order = heading.index("Orden")
        entries = [dict(zip(heading, row)) for row in rows[at + 1 :] if row[order] is not None]
        self.heading = heading
        self.same("as-of cell", rows[2][3], self.as_of)
        for entry in entries:
            expected = judge(entry["Estado en el plan"], entry["Inicio"], entry["Fin"], self.as_of)
            self.same(f"situation of {entry['En el plan']}", entry["Situación"], expected)
        self.actions = [entry for entry in entries if entry["Orden"] == 1]
        self.same("situations", [entry["Situación"] for entry in self.actions], self.situations)
        days = [action["days"] for action in self.report["actions"]]
        for entry, expected in zip(self.actions, days):
            self.same(f"days of {entry['En el plan']}", entry["Días"], expected)
        unjudged = self.situations.count(WORDS["unscheduled"])
        total = len(self.situations)
        closing = f"Acciones evaluadas: {total - unjudged} + sin evaluar (sin fecha de fin): {unjudged} = total: {total}"
        self.closing = closing
        self.same("closing", rows[3][0], closing)

    def dashboard(self):
        rows = self.rows(self.names["dashboard"])
        counts, total = Counter(self.situations), len(self.situations)
        self.same("as-of date of the dashboard", rows[0][9], self.as_of.strftime("Fecha de corte: %d/%m/%Y"))
        at = next(n for n, row in enumerate(rows) if row[1] == "Marca")
        for word, row in zip(WORDS.values(), rows[at + 1 :]):
            self.same(f"{word} on the dashboard", [row[0], row[2]], [word, counts[word]])
        self.same("total of the dashboard", [rows[at + 9][0], rows[at + 9][2]], ["Total", total])
        closings = [row[0] for row in rows if str(row[0]).startswith("Acciones evaluadas")]
        self.same("closing of the dashboard", closings, [self.closing])

        live = [entry for entry in self.actions if entry["Situación"] != "Cancelada"]
        due = [entry for entry in live if entry["Fin"] and entry["Fin"] <= self.as_of]
        done = [entry for entry in live if entry["Situación"] == "Cumplida"]
        percent = lambda part, whole: f"{int(100 * part / whole + 0.5)} %" if whole else "–"
        figures = [counts["Vencida"], percent(len(done), len(live)), percent(len(due), len(live)), counts["Por vencer"]]
        self.same("key figures", [rows[3][column] for column in (0, 1, 4, 6)], figures)
        words = [f"cumplido ({len(done)} de {len(live)})", f"previsto a esta fecha ({len(due)} de {len(live)})"]
        self.same("words of the key figures", [rows[4][column] for column in (1, 4)], words)
        given = [entry["Avance"] for entry in live if isinstance(entry.get("Avance"), (int, float)) and entry["Avance"] >= 0]
        if "Avance" in self.heading:
            average = sum(given) / len(given) if given else 0
            self.same("average progress", rows[3][7], f"{int(100 * average + 0.5)} %" if given else "–")

        overdue = [action for action in self.report["actions"] if action["situation"] == "overdue"]
        late = sorted(overdue, key=lambda action: (-action["days"], action["row"]))[:11]
        at = next(n for n, row in enumerate(rows) if row[1] == "Días")
        found = [[row[2], row[1]] for row in rows[at + 1 : at + 12] if row[1] not in (None, "")]
        self.same("the most late", found, [[date.fromisoformat(action["end"]), action["days"]] for action in late])
        rest = f"y {len(overdue) - 11} más, en «{self.names['indicators']}»" if len(overdue) > 11 else None
        self.same("the others that are late", rows[at + 12][0], rest if overdue else "Nada está vencido.")

        matters = {row[0]: row[3] for row in rows[at + 13 :] if row[0] and isinstance(row[3], int)}
        long = [entry for entry in self.actions if entry["Situación"] == "Vencida" and entry["Días"] > 30]
        unexplained = sum(1 for entry in long if not entry.get("Comentarios"))
        ownerless = sum(1 for entry in self.actions if not entry["Responsable"])
        expected = {
            "Suspendidas: ¿siguen o se cancelan?": counts["Suspendida"],
            "Sin fecha de fin": counts["Sin fecha de fin"],
            "Sin responsable": ownerless,
            "Vencidas hace más de 30 días, sin comentario": unexplained,
        }
        for matter, count in expected.items():
            self.same(matter, matters.get(matter), count or None)

        by_group = next((n for n, row in enumerate(rows) if row[7] == "Previsto"), None)
        if by_group is not None:
            sums = [0, 0, 0]
            for row in rows[by_group + 1 :]:
                whole = row[6] == "Todo el plan"
                number = str(row[6]).split(". ")[0]
                group = "Grupo" if "Grupo" in self.heading else "Criterio"
                of = lambda some: [entry for entry in some if whole or str(entry[group]) == number]
                own = [len(of(some)) for some in (live, due, done)]
                if not whole and (row[6] == "Sin criterio reconocido" or row[6] == "Sin grupo" or str(row[6]).startswith("Otros ")):
                    own = [len(some) - part for some, part in zip((live, due, done), sums)]
                shares = [part / own[0] if own[0] else "–" for part in own[1:]]
                self.same(f"shares of {row[6]}", [round(cell, 9) if isinstance(cell, (int, float)) else cell for cell in row[7:9]], [round(share, 9) if share != "–" else share for share in shares])
                if whole:
                    self.same("late in the whole plan", row[9], counts["Vencida"])
                    break
                sums = [one + other for one, other in zip(sums, own)]

        at = next(n for n, row in enumerate(rows) if row[1] == "Mes")
        months = []
        for row in rows[at + 1 :]:
            if not isinstance(row[0], date):
                break
            months.append(row)
        for row in months:
            after = date(row[0].year + row[0].month // 12, row[0].month % 12 + 1, 1)
            self.same(f"planned until {row[1]}", row[2], sum(1 for entry in live if entry["Fin"] and entry["Fin"] < after))
            now = (row[0].year, row[0].month) == (self.as_of.year, self.as_of.month)
            expected = [len(done), len(due), len(done)] if now else ["#N/A", "#N/A", "#N/A"]
            self.same(f"points of {row[1]}", row[3:6], expected)

    def charts(self):
        """A chart's own copy of its figures, which readers show that don't recalculate, is what the cells say."""
        name = self.names["dashboard"]
        with_charts = load_workbook(self.file)[name]._charts
        self.same("charts", len(with_charts), 1)
        for chart in with_charts:
            for series in chart.series:
                (cells,) = [series.val.numRef.f.split("!")[1].replace("$", "")]
                found = [row[0].value for row in self.book[name][cells]]
                cache = series.val.numRef.numCache
                if cache is not None:
                    points = {int(point.idx): float(point.v) for point in cache.pt if point.v != "#N/A"}
                    cells_of = {at: float(cell) for at, cell in enumerate(found) if isinstance(cell, (int, float))}
                    self.same(f"chart over {cells}", points, cells_of)

    def by_criterion(self):
        rows = self.rows(self.names["by-criterion"])
        at = next(n for n, row in enumerate(rows) if "Acciones" in row)
        heading = rows[at]
        known = set()
        for row in rows[at + 1 :]:
            number, title = row[0], row[1]
            if number is not None and "." not in number:
                known.add(number)
            if number is not None:
                key = "Sub." if "." in number else "Criterio"
                own = [entry for entry in self.actions if str(entry[key]) == number]
            elif title == "Total":
                own = self.actions
            else:
                own = [entry for entry in self.actions if str(entry["Criterio"]) not in known]
            counts = Counter(entry["Situación"] for entry in own)
            said = dict(zip(heading, row))
            self.same(f"actions of {number or title}", said["Acciones"], len(own))
            for word in WORDS.values():
                self.same(f"{word} of {number or title}", said[word], counts[word])
            self.same(f"achievement of {number or title}", said["Cumplimiento"], achieved(counts))
            if number is not None:
                self.same(f"coverage of {number}", said["Cobertura"], None if own else "Sin acciones")

    def by_owner(self):
        rows = self.rows(self.names["by-owner"])
        parts = {
            "Vencidas": ["Vencida"],
            "Por cumplir": ["En proceso", "Por iniciar", "Sin fecha de fin"],
            "Cumplidas": ["Cumplida"],
            "Susp., canc.": ["Suspendida", "Cancelada"],
        }
        starts = [n for n, row in enumerate(rows) if row[1] == "Responsable"]
        heading, load = rows[starts[0]], rows[starts[1]]
        parts[heading[3]] = ["Por vencer"]
        shared = next(n for n, row in enumerate(rows) if row[1] == "Compartidas, contadas más de una vez")
        owners = rows[starts[0] + 1 : shared]
        blocks, names = {}, [row[1] for row in owners]
        current = None
        for row in rows[starts[1] + 1 + len(owners) :]:
            if row[0] in names and row[1] is None:
                current = row[0]
                blocks[current] = []
            elif str(row[8]).startswith("Fila "):
                blocks[current].append(row)
        self.same("owners", names, list(blocks))
        in_blocks, sums = Counter(), Counter()
        for row, loaded in zip(owners, rows[starts[1] + 1 :]):
            own = blocks[row[1]]
            in_blocks.update(entry[8] for entry in own)
            said = dict(zip(heading, row))
            self.same(f"actions of {row[1]}", said["Total"], len(own))
            for name, words in parts.items():
                count = sum(1 for entry in own if entry[5] in words)
                sums[name] += count
                self.same(f"{name} of {row[1]}", said[name], count)
            ends = [entry[4] for entry in own if entry[5] in ("Por vencer", "En proceso", "Por iniciar") and entry[4]]
            first = (self.as_of.year, self.as_of.month)
            for later, (month, count) in enumerate(zip(load[2:7], loaded[2:7])):
                self.same(f"load of {row[1]} in {month}", count, sum(1 for end in ends if (end.year, end.month) == (month.year, month.month)))
                self.same(f"month {later}", (month.year * 12 + month.month) - (first[0] * 12 + first[1]), later)
            last = load[6]
            self.same(f"later load of {row[1]}", loaded[7], sum(1 for end in ends if (end.year, end.month) > (last.year, last.month)))
        counts = Counter(self.situations)
        for name, words in parts.items():
            column = heading.index(name)
            distinct = sum(counts[word] for word in words)
            self.same(f"distinct {name}", rows[shared + 1][column], distinct)
            self.same(f"shared {name}", rows[shared][column], distinct - sums[name])
        by_row = {f"Fila {action['row']}": action for action in self.report["actions"]}
        self.same("actions in blocks", set(in_blocks), set(by_row))
        spelled_otherwise = any(finding["rule"] == "owner-variants" for finding in self.report["findings"])
        for row, times in in_blocks.items():
            if not spelled_otherwise:
                self.same(f"blocks of {row}", times, max(1, len(set(by_row[row]["owners"]))))

    def timeline(self):
        rows = self.rows(self.names["timeline"])
        at = next(n for n, row in enumerate(rows) if row[0] == "No.")
        own = [row for row in rows[at + 1 :] if row[5] is not None]
        self.same("timeline's situations", [row[5] for row in own], self.situations)

    def findings(self):
        rows = self.rows(self.names["findings"])
        at = next(n for n, row in enumerate(rows) if row[0] == "Gravedad")
        found = self.report["findings"]
        own = [row for row in rows[at + 1 :] if row[0] is not None]
        self.same("severities", [row[0] for row in own], [SEVERITIES[finding["severity"]] for finding in found])
        for row, finding in zip(own, found):
            if finding["cell"] is not None:
                self.same("place", row[2], finding["cell"])
            if row[5] not in finding["message"] or row[6] not in finding["message"]:
                self.wrong.append(f"{self.file}: {row[5]} is not in {finding['message']}")
        counts = Counter(finding["severity"] for finding in found)
        closing = f"Errores: {counts['error']} + avisos: {counts['warning']} + consejos: {counts['advice']}"
        self.same("closing of the findings", rows[3][0], f"{closing} = total: {len(found)}")

    def progress_report(self):
        rows = self.rows(self.names["progress-report"])
        counts, total = Counter(self.situations), len(self.situations)
        figures = {row[11]: row[12] for row in rows[:11]}
        late = sorted((action["days"] for action in self.report["actions"] if action["situation"] == "overdue"), reverse=True)

        listed = [row for row in rows[11:] if row[12] in WORDS.values()]
        self.same("actions of the report", Counter(row[12] for row in listed), counts)
        for row in listed:
            if row[12] == "Vencida":
                self.same("days in the report", row[13], (self.as_of - row[5]).days)
        group = "Grupo" if self.actions and "Grupo" in self.actions[0] else "Criterio"
        key = lambda entry: str(entry[group]) if entry.get(group) is not None else "–"
        keys = {row[11] for row in listed}
        groups = Counter(key(entry) if key(entry) in keys else "–" for entry in self.actions)
        self.same("groups of the report", Counter(row[11] for row in listed), groups)

        live = [row for row in listed if row[12] != "Cancelada"]
        ended = lambda some: sum(1 for row in some if isinstance(row[5], date) and row[5] <= self.as_of)
        given = [row[7] for row in live if isinstance(row[7], (int, float))]
        average = sum(given) / len(given) if given else None
        self.same("as-of date of the report", figures["Fecha de corte"], self.as_of)
        expected = [total - counts["Cancelada"], counts["Cumplida"], ended(live), len(late), late[0] if late else 0]
        names = ("Vigentes", "Cumplidas", "Debían estar cumplidas", "Vencidas", "Días de la más antigua")
        self.same("figures of the report", [figures[name] for name in names], expected)
        expected = [counts["Por vencer"], counts["Suspendida"], counts["Cancelada"], len(given)]
        names = ("Por vencer", "Suspendidas", "Canceladas", "Dan su avance")
        self.same("more figures of the report", [figures[name] for name in names], expected)
        self.same("average of the report", figures["Avance promedio"], None if average is None else float(average))

        at = next(n for n, row in enumerate(rows) if row[2] == "Previsto")
        for row in rows[at + 1 :]:
            title = row[1] or row[0]
            own = [other for other in live if title == "Todo el plan" or other[11] == row[11]]
            done = sum(1 for other in own if other[12] == "Cumplida")
            due = ended(own)
            self.same(f"{title} in the report", row[4:6], [len(own), done])
            self.same(f"planned of {title}", row[2], due / len(own) if own else None)
            self.same(f"achievement of {title}", row[3], done / len(own) if own else None)
            ahead = "a tiempo" if done == due else f"{'▲' if done > due else '▼'} {abs(done - due)}"
            self.same(f"difference of {title}", row[6], ahead)
            if title == "Todo el plan":
                break

        text = next(row[0] for row in rows if str(row[10]).startswith("summary|"))
        if 0 < counts["Cumplida"] < len(live):
            share = int(100 * counts["Cumplida"] / len(live) + 0.5)
            said = f"{counts['Cumplida']} de las {len(live)} acciones vigentes del plan ({share} %)"
            if said not in text:
                self.wrong.append(f"{self.file}: {said} is not in {text}")
        found = [row[5] for row in rows if str(row[10]).startswith("late:")]
        self.same("delays of the report", found, late)

    def no_errors(self):
        for name in self.names.values():
            for row in self.book[name].iter_rows():
                for cell in row:
                    # The chart leaves out what isn't available.
                    if cell.data_type == "e" and cell.value != "#N/A":
                        self.wrong.append(f"{self.file}: {name}!{cell.coordinate}: {cell.value}")


if __name__ == "__main__":
    wrong = []
    for file, report in zip(sys.argv[1::2], sys.argv[2::2]):
        recount = Recount(file, report)
        recount.register()
        recount.dashboard()
        recount.charts()
        recount.by_criterion()
        recount.by_owner()
        recount.timeline()
        recount.findings()
        recount.progress_report()
        recount.no_errors()
        wrong += recount.wrong
    print(json.dumps(wrong, ensure_ascii=False))

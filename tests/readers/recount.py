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
MONTHS = "ene feb mar abr may jun jul ago sep oct nov dic".split()
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
        at = next(n for n, row in enumerate(rows) if row[:2] == ["No.", "Orden"])
        heading = rows[at]
        entries = [dict(zip(heading, row)) for row in rows[at + 1 :] if row[1] is not None]
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
        self.same("closing of the dashboard", rows[3][0], self.closing)
        self.same("as-of date of the dashboard", rows[2][2], self.as_of)
        at = next(n for n, row in enumerate(rows) if row[0] == "Marca")
        for word, row in zip(WORDS.values(), rows[at + 1 :]):
            self.same(f"{word} on the dashboard", row[1:3], [word, counts[word]])
            self.same(f"share of {word}", row[3], float(counts[word] / total) if total else None)
        self.same("total of the dashboard", rows[at + 9][1:3], ["Total", total])

        tiles = dict(zip(rows[5], rows[6]))
        reached = achieved(counts)
        said = [total, counts["Vencida"], counts["Por vencer"], counts["En proceso"], counts["Cumplida"]]
        found = [tiles[name] for name in ("Acciones", "Vencidas", "Por vencer", "En proceso", "Cumplidas")]
        self.same("tiles", found, said)
        self.same("achievement on the dashboard", tiles["Cumplimiento"], reached)
        band = None
        if reached is not None:
            percent = int(reached * 100 + 0.5)
            band = "Rojo: de 0 a 59" if percent < 60 else "Amarillo: de 60 a 79" if percent < 80 else "Verde: de 80 a 100"
        self.same("band", rows[7][8], band)
        timed = [entry for entry in self.actions if entry.get("¿A tiempo?") in ("A tiempo", "Con atraso")]
        if timed:
            on_time = sum(entry["¿A tiempo?"] == "A tiempo" for entry in timed)
            undated = counts["Cumplida"] - len(timed)
            self.same("on time", rows[7][7], f"a tiempo: {on_time} · con atraso: {len(timed) - on_time} · sin fecha: {undated}")

        overdue = [action for action in self.report["actions"] if action["situation"] == "overdue"]
        late = sorted(overdue, key=lambda action: (-action["days"], action["row"]))[:10]
        at = next(n for n, row in enumerate(rows) if row[3] == "Días")
        found = [row[2:4] for row in rows[at + 1 : at + 11] if row[3] not in (None, "")]
        self.same("the most late", found, [[date.fromisoformat(action["end"]), action["days"]] for action in late])
        explained = [entry for entry in self.actions if entry["Situación"] == "Vencida" and entry.get("Comentarios")]
        long = sum(1 for entry in self.actions if entry["Situación"] == "Vencida" and entry["Días"] > 30)
        long -= sum(1 for entry in explained if entry["Días"] > 30)
        matters = {row[7]: row[8] for row in rows[at + 1 : at + 6]}
        ownerless = sum(1 for entry in self.actions if not entry["Responsable"])
        expected = [long, counts["Sin fecha de fin"], ownerless, counts["Suspendida"]]
        self.same("matters to decide", list(matters.values())[:4], expected)
        at = next(n for n, row in enumerate(rows) if row[1] == "Criterio")
        criteria = [row for row in rows[at + 1 : at + 10] if row[0] != "–"]
        empty = 0
        for row in criteria:
            own = Counter(entry["Situación"] for entry in self.actions if str(entry["Criterio"]) == row[0])
            empty += not own
            self.same(f"criterion {row[0]} on the dashboard", row[2:10], [own[word] for word in WORDS.values()])
        self.same("criteria without actions", list(matters.values())[4], empty)
        at = next(n for n, row in enumerate(rows) if row[1] == "Mes")
        months = []
        for row in rows[at + 1 :]:
            months.append(row)
            if row[0] == "–":
                break
        self.same("actions by month", sum(row[5] for row in months), total)
        for row in months[:-1]:
            month, year = row[1].split(" ")
            of_month = [
                entry["Situación"]
                for entry in self.actions
                if entry["Fin"] and (MONTHS[entry["Fin"].month - 1], str(entry["Fin"].year)) == (month, year)
            ]
            own = [of_month.count("Cumplida"), of_month.count("Vencida")]
            self.same(f"ends in {row[1]}", row[2:6], [*own, len(of_month) - sum(own), len(of_month)])

    def charts(self):
        """A chart's own copy of its figures, which readers show that don't recalculate, is what the cells say."""
        name = self.names["dashboard"]
        with_charts = load_workbook(self.file)[name]._charts
        self.same("charts", len(with_charts), 3)
        for chart in with_charts:
            for series in chart.series:
                (cells,) = [series.val.numRef.f.split("!")[1].replace("$", "")]
                found = [row[0].value for row in self.book[name][cells]]
                cache = series.val.numRef.numCache
                if cache is not None:
                    self.same(f"chart over {cells}", [float(point.v) for point in cache.pt], [float(cell) for cell in found])

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
                key = "Subcriterio" if "." in number else "Criterio"
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
        self.same("closing by criterion", rows[3][0], self.closing)

    def by_owner(self):
        rows = self.rows(self.names["by-owner"])
        starts = [n for n, row in enumerate(rows) if row[0] in ("Responsable", "Acción de mejora")]
        heading, load = rows[starts[0]], rows[starts[1]]
        sums = [n for n, row in enumerate(rows) if row[0] == "Suma de los responsables"]
        owners = rows[starts[0] + 1 : sums[0]]
        blocks = []
        for row in rows[starts[2] + 1 :]:
            if row[6] in (None, ""):
                blocks.append((row[0], []))
            else:
                blocks[-1][1].append(row)
        self.same("owners", [row[0] for row in owners], [owner for owner, _ in blocks])
        in_blocks = Counter()
        all_counts = Counter()
        for row, loaded, (owner, own) in zip(owners, rows[starts[1] + 1 :], blocks):
            counts = Counter(entry[4] for entry in own)
            all_counts += counts
            in_blocks.update(entry[6] for entry in own)
            said = dict(zip(heading, row))
            self.same(f"actions of {owner}", said["Acciones"], len(own))
            self.same(f"achievement of {owner}", said["Cumplimiento"], achieved(counts))
            for word in WORDS.values():
                self.same(f"{word} of {owner}", said[word], counts[word])
            for month, count in zip(load[2:], loaded[2:]):
                ends = [entry[3] for entry in own]
                if isinstance(month, date):
                    expected = sum(1 for end in ends if end and (end.year, end.month) == (month.year, month.month))
                elif month is not None:
                    expected = ends.count(None)
                else:
                    continue
                self.same(f"load of {owner} in {month}", count, expected)
            months = [count for count in loaded[2:] if isinstance(count, (int, float))]
            self.same(f"whole load of {owner}", sum(months), len(own))
        counts = Counter(self.situations)
        for index, word in enumerate(WORDS.values()):
            column = 2 + index
            self.same(f"sum of {word}", rows[sums[0]][column], all_counts[word])
            self.same(f"shared {word}", rows[sums[0] + 1][column], counts[word] - all_counts[word])
            self.same(f"distinct {word}", rows[sums[0] + 2][column], counts[word])
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
        self.same("closing of the timeline", rows[3][0], self.closing)

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
                    if cell.data_type == "e":
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

#!/usr/bin/python3
"""Makes plans with LibreOffice (Debian: libreoffice-calc), which converts flat .ods and .csv files that are written here.

    /usr/bin/python3 tests/plans/make/with_libreoffice.py
"""
import csv
import subprocess
import tempfile
from pathlib import Path

from flat_ods import Dated, Formula, Over, flat_ods
from plan_words import ACTIONS, PLANS, action

HEAD = ["No.", "Criterio", "Subcriterio", "Área de mejora", "Objetivo", "Acción de mejora", "Tareas", "Inicio", "Fin",
        "Recursos necesarios", "Indicador", "Responsable de seguimiento", "Comentarios"]
TEXTS = ("criterion", "subcriterion", "area", "objective", "action", "tasks")
# How LibreOffice reads a .csv: fields parted by commas, quotes, UTF-8, from the first row, as Spanish of the Dominican Republic,
# with dates recognised.
CSV_AS_TYPED = "CSV:44,34,76,1,,7178,false,true"


def convert(folder, source, more=()):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *more, "--convert-to", "xlsx",
                    "--outdir", str(PLANS), str(source)], check=True, stdout=subprocess.DEVNULL)


def save(name, sheets, date1904=False):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{name}.fods"
        source.write_text(flat_ods(sheets, date1904), encoding="utf-8")
        convert(folder, source)


def full_row(number, name, start, end, comment=None):
    return [number, *action(name, *TEXTS), start, end, *action(name, "resources", "indicator", "owner"), comment]


def filled_in_once():
    """Criterion, subcriterion and area stand in the first row they hold for; blank rows part the groups."""
    def row(number, head, objective, text, start, end, indicator, owner):
        return [*head, *[None] * (3 - len(head)), number, objective, text, start, end, indicator, owner]

    save("filled-in-once", {"Plan 2024": [
        [Over("PLAN DE MEJORA INSTITUCIONAL 2024", 10)],
        ["Archivo General de la Nación"],
        1,
        ["CRITERIOS", "SUBCRITERIOS", "ÁREAS DE MEJORA", "NÚM.", "OBJETIVO", "ACCIONES", "FECHA INICIO", "FECHA TÉRMINO", "INDICADORES",
         "RESPONSABLES"],
        row(1, action("vision", "criterion", "subcriterion", "area"), *action("vision", "objective", "action"), "ene-24", "mar-24",
            *action("vision", "indicator", "owner")),
        row(2, [], "Difundir el marco estratégico.", "Realizar jornadas de socialización.", "abr-24", "jun-24",
            "Cantidad de jornadas realizadas", "Comunicaciones"),
        row(3, [None, *action("merit", "subcriterion", "area")], *action("merit", "objective", "action"), "feb-24", "nov-24",
            *action("merit", "indicator", "owner")),
        1,
        row(4, action("training", "criterion", "subcriterion", "area"), *action("training", "objective", "action"), "mar-24", "dic-24",
            *action("training", "indicator", "owner")),
        # Another criterion, and no area of its own: the one above belongs to another criterion and doesn't hold.
        row(5, action("charter", "criterion", "subcriterion"), *action("charter", "objective", "action"), "may-24", "ago-24",
            *action("charter", "indicator", "owner")),
        2,
        # Only the subcriterion is told: its number says that the criterion above doesn't hold any more.
        row(6, [None, *action("survey", "subcriterion", "area")], *action("survey", "objective", "action"), "jun-24", "sept-24",
            *action("survey", "indicator", "owner")),
    ]})


def sections_and_signatures():
    def row(number, name, start, end):
        return [number, *action(name, "area", "objective", "action", "tasks"), start, end, *action(name, "indicator", "owner")]

    save("sections-and-signatures", {"Plan de mejora": [
        [Over("Instituto Dominicano de Aviación Civil", 9)],
        [Over("PLAN DE MEJORA INSTITUCIONAL 2024", 9)],
        1,
        [Over("No.", 1, 2), Over("Área de mejora", 1, 2), Over("Objetivo", 1, 2), Over("Acción de mejora", 1, 2), Over("Tareas", 1, 2),
         Over("Tiempo", 2), None, Over("Indicador", 1, 2), Over("Responsable", 1, 2)],
        [None, None, None, None, None, "Inicio", "Fin"],
        [Over(ACTIONS["gender"]["criterion"], 9)],
        [Over(ACTIONS["gender"]["subcriterion"], 9)],
        row(1, "gender", "feb-24", "jun-24"),
        [Over(ACTIONS["training"]["subcriterion"], 9)],
        row(2, "training", "mar-24", "nov-24"),
        ["Subtotal criterio 3: 2 acciones"],
        [Over(ACTIONS["survey"]["criterion"], 9)],
        [Over(ACTIONS["survey"]["subcriterion"], 9)],
        row(3, "survey", "abr-24", "sept-24"),
        ["Subtotal criterio 6: 1 acción"],
        ["Total de acciones", 3],
        1,
        ["Nota: las fechas se revisan cada trimestre con los responsables."],
        ["Fuente: autodiagnóstico institucional 2023."],
        2,
        [None, "Elaborado por:", None, None, "Revisado por:", None, None, "Aprobado por:"],
        1,
        [None, "____________________", None, None, "____________________", None, None, "____________________"],
        [None, "Encargado de Calidad", None, None, "Directora de Planificación", None, None, "Director General"],
        800,
        [None, None, None, None, None, None, None, "revisar"],
    ]})


def text_dates():
    dates = [
        # start, end: every way that plans write a date in words or figures, in Spanish and English.
        ("may-24", "Apr-25"), ("ene. 2024", "Enero 2025"), ("Sept/24", "31/12/2024"), ("2024-03-01", "2024-12-31"),
        ("15 de marzo de 2024", "30 de septiembre del 2024"), ("1er trimestre 2024", "T3 2024"), ("Q2-24", "2do semestre"),
        ("febrero", "diciembre"), ("Marzo, 2024", "nov.-24"), ("03-2024", "10/2024"), ("I Trimestre 2024", "IV trimestre 2024"),
        ("Primer semestre de 2024", "segundo semestre 2024"), ("1 mar 2024", "15-ago-24"), ("January 2024", "Dec 31, 2024"),
        ("por definir", "Permanente"), ("feb-24", "Continuo"), (" JUN-24 ", "setiembre 2024"), ("1/4/24", "30.11.2024"),
    ]
    names = list(ACTIONS)
    rows = [full_row(index + 1, names[index % len(names)], start, end) for index, (start, end) in enumerate(dates)]
    save("text-dates", {"Plan": [["Plan de Mejora 2024"], HEAD, *rows]})


def one_column_of_time():
    periods = ["Enero - Marzo 2024", "1er trimestre", "T3 2024", "Permanente", "Continuo", "De febrero a junio de 2024",
               "15/01/2024 al 30/06/2024", "octubre 2024", "A partir de julio 2024", "Hasta agosto 2024", "Noviembre 2024 – febrero 2025",
               "2do semestre 2024", "Todo el año", "Ene/Dic", "1 al 15 de marzo de 2024", "Q1 - Q2 2024", "Cuando se apruebe el presupuesto",
               "30/09/2024"]
    names = list(ACTIONS)
    rows = []
    for index, period in enumerate(periods):
        name = names[index % len(names)]
        rows.append([index + 1, *action(name, "criterion", "subcriterion", "action"), period, *action(name, "indicator", "owner")])
    save("one-column-of-time", {"PMI": [
        ["Superintendencia de Electricidad"], ["Plan de mejora institucional, año 2024"], 1,
        ["No.", "Criterio", "Subcriterio", "Acción de mejora", "Tiempo", "Indicador", "Responsable"], *rows]})


def months_as_dates():
    """Real dates of which only month and year are shown."""
    save("months-as-dates", {"Plan 2024": [
        ["PLAN DE MEJORA INSTITUCIONAL 2024"], 1, HEAD,
        full_row(1, "vision", Dated("2024-01-01", "month"), Dated("2024-02-01", "month")),
        full_row(2, "merit", Dated("2024-05-15", "month"), Dated("2024-08-31", "month")),
        full_row(3, "technology", Dated("2024-03-04", "short"), Dated("2024-10-15", "short")),
        full_row(4, "survey", Dated("2024-04-01", "long"), Dated("2024-12-13", "long")),
    ]})


def dates_1904():
    save("dates-1904-libreoffice", {"Plan": [
        ["PLAN DE MEJORA 2024"], HEAD,
        full_row(1, "gender", Dated("2024-02-01", "month"), Dated("2024-06-30", "short")),
        full_row(2, "charter", Dated("2024-03-01", "short"), Dated("2024-11-01", "month")),
    ]}, date1904=True)


def from_csv():
    """A list that was exported from another system and opened as it came: LibreOffice makes what dates it can out of it."""
    lines = [["Id", "Criterio", "Subcriterio", "Accion de Mejora", "Fecha de Inicio", "Fecha de Termino", "Indicador", "Responsable", "Estado"]]
    for number, (name, start, end, status) in enumerate([
        ("vision", "15/01/2024", "29/03/2024", "Completada"), ("training", "01/02/2024", "30/11/2024", "En curso"),
        ("buildings", "2024-04-01", "2024-08-30", "Atrasada"), ("purchases", "mayo 2024", "octubre 2024", "Pendiente"),
    ], 1):
        lines.append([number, *action(name, "criterion", "subcriterion", "action"), start, end, *action(name, "indicator", "owner"), status])
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "from-csv.csv"
        with source.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(lines)
        convert(folder, source, [f"--infilter={CSV_AS_TYPED}"])


def formulas():
    """Numbers, ends, status and days late that are calculated; a column of formulas goes on below the last action."""
    rows = []
    for row, (name, start, days) in enumerate([("merit", "2024-02-01", 60), ("technology", "2024-05-15", 200), ("purchases", "2024-07-01", 31)], 4):
        rows.append([1 if row == 4 else Formula(f"=[.A{row - 1}]+1"), *action(name, "criterion", "subcriterion", "action"), Dated(start, "short"),
                     Formula(f"=[.E{row}]+{days}", "short"), *action(name, "indicator", "owner"),
                     Formula(f'=IF([.F{row}]<DATE(2024;9;15);"Vencida";"En proceso")')])
    for row in range(7, 12):
        rows.append([None] * 8 + [Formula(f'=IF([.F{row}]="";"";"En proceso")')])
    save("formulas", {"Plan 2024": [
        ["PLAN DE MEJORA INSTITUCIONAL 2024"], 1,
        ["No.", "Criterio", "Subcriterio", "Acción de mejora", "Inicio", "Fin", "Indicador", "Responsable", "Situación"], *rows]})


for make in (filled_in_once, sections_and_signatures, text_dates, one_column_of_time, months_as_dates, dates_1904, from_csv,
             formulas):
    make()

#!/usr/bin/python3
"""Makes plans with openpyxl (Debian: python3-openpyxl).

    /usr/bin/python3 tests/plans/make/with_openpyxl.py
"""
import openpyxl
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.datavalidation import DataValidation

from plan_words import MADE_ON, PLANS, action, day


def new_book(sheet_name):
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = MADE_ON
    sheet = book.active
    sheet.title = sheet_name
    return book, sheet


def save(book, name):
    book.save(PLANS / f"{name}.xlsx")


def write_row(sheet, row, values, formats=None, first=1):
    """Writes a row, from 1; `formats` gives columns, from 1, their number format."""
    for column, value in enumerate(values, first):
        if value is None:
            continue
        cell = sheet.cell(row, column, value)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if formats and column in formats:
            cell.number_format = formats[column]


def merged_down():
    """Criterion, subcriterion and area merged over their actions; number, objective and action over their tasks, one owner over two."""
    book, sheet = new_book("PLAN 2024")
    sheet["A1"] = "Ministerio de la Juventud"
    sheet["A2"] = "Plan de Mejora Institucional CAF 2024"
    sheet["A2"].font = Font(bold=True, size=14)
    write_row(sheet, 4, ["Criterio", "Subcriterio", "Áreas de mejora", "No.", "Objetivos", "Acciones de mejora", "Tareas",
                         "Fecha inicio", "Fecha fin", "Recursos", "Indicadores", "Responsables"])
    for letter in "ABCDEFGHIJKL":
        sheet[f"{letter}4"].font = Font(bold=True)
    formats = {8: "dd/mm/yyyy", 9: "dd/mm/yyyy"}

    def line(row, head, tail, start, end):
        write_row(sheet, row, [*head, *[None] * (6 - len(head)), tail[0], day(start), day(end), *tail[1:]], formats)

    # Number 1: three tasks under one action.
    line(5, [*action("gender", "criterion", "subcriterion", "area"), 1, *action("gender", "objective", "action")],
         ["Crear la unidad y su comité.", "Humanos", "Acta de conformación", "Recursos Humanos"], "2024-02-01", "2024-03-15")
    line(6, [], ["Levantar estadísticas desagregadas por sexo.", "Humanos", "Informe estadístico", "Planificación"],
         "2024-03-16", "2024-06-30")
    line(7, [], ["Elaborar la política de igualdad.", "Financieros", "Política aprobada"], "2024-07-01", "2024-10-31")
    # Number 2: the same criterion and subcriterion, another area.
    line(8, [None, None, "8) Mantiene un sistema de evaluación del desempeño.", 2, "Evaluar el desempeño de todo el personal.",
             "Actualizar los acuerdos de desempeño."],
         ["Firmar los acuerdos. Evaluar los resultados.", "Humanos", "Porcentaje de acuerdos firmados", "Recursos Humanos"],
         "2024-01-15", "2024-12-13")
    # Number 3: another subcriterion of the same criterion.
    line(9, [None, *action("training", "subcriterion", "area"), 3, *action("training", "objective", "action")],
         ["Detectar las necesidades por área.", "Humanos", "Porcentaje del plan ejecutado", "Recursos Humanos"],
         "2024-02-01", "2024-11-29")
    # Numbers 4 and 5: another criterion, area shared by both.
    line(10, [*action("survey", "criterion", "subcriterion", "area"), 4, *action("survey", "objective", "action")],
         ["Diseñar el cuestionario.", "Tecnológicos", "Índice de satisfacción", "Calidad en la Gestión"], "2024-05-01", "2024-08-30")
    line(11, [None, None, None, 5, "Responder a tiempo las quejas.", "Reorganizar el buzón de quejas y sugerencias."],
         ["Publicar el procedimiento.", "Humanos", "Días promedio de respuesta", "Atención al Ciudadano"], "2024-06-01", "2024-09-30")
    for area in ("A5:A9", "B5:B8", "C5:C7", "D5:D7", "E5:E7", "F5:F7", "L6:L7", "A10:A11", "B10:B11", "C10:C11"):
        sheet.merge_cells(area)
    save(book, "merged-down")


def cell_errors():
    book, sheet = new_book("Plan 2024")
    sheet["A1"] = "PLAN DE MEJORA INSTITUCIONAL 2024"
    write_row(sheet, 3, ["No.", "Criterio", "Subcriterio", "Área de mejora", "Acción de mejora", "Inicio", "Fin", "Indicador",
                         "Responsable"])
    formats = {6: "mmm-yy", 7: "mmm-yy"}

    def line(row, number, name, start, end):
        write_row(sheet, row, [number, *action(name, "criterion", "subcriterion", "area", "action"), start, end,
                               *action(name, "indicator", "owner")], formats)

    line(4, 1, "vision", day("2024-01-01"), day("2024-06-01"))
    line(5, "#REF!", "merit", day("2024-02-01"), "#REF!")
    line(6, 3, "charter", "#N/A", day("2024-09-01"))
    sheet["B6"] = "#REF!"
    line(7, 4, "survey", day("2024-04-01"), day("2024-10-01"))
    sheet["I7"] = "#NAME?"
    # What is left of a column of formulas that someone dragged down and then broke.
    for row in range(8, 20):
        sheet[f"A{row}"] = "#REF!"
    sheet["G25"] = "#REF!"
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value.startswith("#"):
                cell.data_type = "e"
    save(book, "cell-errors")


def status_and_progress():
    book, sheet = new_book("Matriz de seguimiento")
    sheet["A1"] = "MATRIZ DE SEGUIMIENTO AL PLAN DE MEJORA 2024"
    write_row(sheet, 2, ["Criterio", "Subcriterio", "Acción de mejora", "Fecha de inicio", "Fecha de término", "Responsable",
                         "Indicador", "Meta", "Valor alcanzado", "% de avance", "Estado", "Fecha de cumplimiento", "Medio de verificación",
                         "Observaciones"])
    formats = {4: "dd/mm/yyyy", 5: "dd/mm/yyyy", 12: "dd/mm/yyyy"}
    lines = [
        # name, start, end, target, actual, progress, status, completed on, evidence, comment
        ("vision", "2024-01-08", "2024-03-29", 1, 1, 1, "Cumplida", "2024-04-12", "Resolución 04-2024", None),
        ("merit", "2024-02-01", "2024-06-28", 40, 18, 0.45, "En proceso", None, None, "Falta el segundo acto."),
        ("strategy", "2024-02-01", "2024-08-30", "100 %", "0 %", 0, "No iniciada", None, None, None),
        ("gender", "2024-03-01", "2024-09-30", 1, 1, "100%", None, None, "Acta 01-2024", None),
        ("training", "2024-03-01", "2024-12-13", "90 %", "60 %", "60 %", "Suspendida", None, None, "Sin fondos hasta nuevo aviso."),
        ("technology", "2024-04-01", "2024-07-31", 5, None, None, "Reprogramada", None, None, "Pasa al último trimestre."),
        ("buildings", "2024-04-01", "2024-11-29", 4, None, None, "Cancelada", None, None, "Se mudará la sede."),
        ("charter", "2024-05-01", "2024-09-20", 1, 1, None, None, "2024-09-10", "Carta publicada", None),
        ("survey", "2024-05-01", "2024-10-31", "85 %", None, 0.5, "Ejecutado parcialmente", None, None, None),
        ("climate", "2024-06-01", "2024-08-30", 1, 1, None, "EJECUTADO", None, "Informe de clima", None),
        ("alliances", "2024-10-01", "2024-12-31", 2, None, None, None, None, None, None),
        ("purchases", "2024-01-15", "2024-05-31", 12, 12, None, None, None, None, "Acción cumplida el 20 de mayo."),
        ("vision", "2024-01-15", "2024-07-15", 1, None, None, "Por definir", None, None, None),
    ]
    for row, (name, start, end, target, actual, progress, status, done, evidence, comment) in enumerate(lines, 3):
        write_row(sheet, row, [*action(name, "criterion", "subcriterion", "action"), day(start), day(end),
                               *action(name, "owner", "indicator"), target, actual, progress, status, done and day(done), evidence,
                               comment], formats)
        if isinstance(progress, (int, float)):
            sheet.cell(row, 10).number_format = "0%"
    choices = DataValidation(type="list", formula1='"Cumplida,En proceso,No iniciada,Suspendida,Reprogramada,Cancelada"')
    sheet.add_data_validation(choices)
    choices.add("K3:K200")
    save(book, "status-and-progress")


def progress_in_percent():
    """Bare numbers from 0 to 100 in the column of progress, one of them with a fraction's look."""
    book, sheet = new_book("Plan de mejora 2024")
    write_row(sheet, 1, ["N.º", "Criterio", "Subcriterio", "Acción", "Desde", "Hasta", "Resp.", "Indicador", "Avance"])
    for row, (name, start, end, progress) in enumerate([
        ("vision", "enero 2024", "marzo 2024", 100),
        ("charter", "febrero 2024", "agosto 2024", 45),
        ("survey", "marzo 2024", "sept. 2024", 1),
        ("climate", "abril 2024", "octubre 2024", 0),
        ("alliances", "mayo 2024", "noviembre 2024", "12,5"),
    ], 2):
        write_row(sheet, row, [row - 1, *action(name, "criterion", "subcriterion", "action"), start, end, *action(name, "owner", "indicator"),
                               progress])
    save(book, "progress-in-percent")


def heading_of_three_rows():
    book, sheet = new_book("Plan de acción")
    sheet["C2"] = "DIRECCIÓN GENERAL DE BELLAS ARTES"
    sheet["C3"] = "Plan de Acción de Mejora, año 2025"
    rows = {
        6: {"B": "Modelo CAF", "F": "Plan de mejora", "K": "Seguimiento"},
        7: {"B": "N°", "C": "Criterio", "D": "Subcriterio", "E": "Área de mejora", "F": "Acción de mejora", "G": "Tareas",
            "H": "Tiempo", "J": "Indicador", "K": "Responsable", "L": "Observaciones"},
        8: {"H": "Inicio", "I": "Fin"},
    }
    for row, cells in rows.items():
        for letter, words in cells.items():
            sheet[f"{letter}{row}"] = words
            sheet[f"{letter}{row}"].font = Font(bold=True)
    for area in ("B6:E6", "F6:J6", "K6:L6", "H7:I7", *(f"{letter}7:{letter}8" for letter in "BCDEFGJKL")):
        sheet.merge_cells(area)
    for row, (name, start, end) in enumerate([
        ("merit", "2025-01-01", "2025-03-01"), ("buildings", "2025-02-01", "2025-06-01"), ("purchases", "2025-07-01", "2025-12-01"),
    ], 9):
        write_row(sheet, row, [row - 8, *action(name, "criterion", "subcriterion", "area", "action", "tasks"), day(start), day(end),
                               *action(name, "indicator", "owner")], {8: "mmm-yy", 9: "mmm-yy"}, first=2)
    save(book, "heading-of-three-rows")


def heading_only():
    book, sheet = new_book("Plan 2025")
    sheet["A1"] = "PLAN DE MEJORA INSTITUCIONAL 2025"
    write_row(sheet, 3, ["No.", "Criterios No.", "Subcriterio No.", "Área de Mejora", "Objetivo", "Acción de Mejora", "Tareas", "Tiempo",
                         None, "Recursos necesarios", "Indicador", "Responsable de seguimiento", "Comentarios"])
    write_row(sheet, 4, ["Inicio", "Fin"], first=8)
    sheet.merge_cells("H3:I3")
    save(book, "heading-only")


def three_years():
    book, sheet = new_book("PMI 2024-2026")
    sheet["A1"] = "PLAN DE MEJORA INSTITUCIONAL 2024-2026"
    sheet["A2"] = "Instituto Nacional de Formación Técnica"
    write_row(sheet, 4, ["No.", "Criterio", "Subcriterio", "Área de mejora", "Acción de mejora", "Inicio", "Fin", "Indicador",
                         "Responsable"])
    for row, (name, start, end) in enumerate([
        ("vision", "enero 2024", "diciembre 2024"),
        ("technology", "T3 2024", "T2 2026"),
        ("buildings", "1er semestre 2025", "2do semestre 2026"),
        ("climate", "marzo", "diciembre"),
        ("alliances", "2024", "2026"),
    ], 5):
        write_row(sheet, row, [row - 4, *action(name, "criterion", "subcriterion", "area", "action"), start, end,
                               *action(name, "indicator", "owner")])
    save(book, "three-years")


def two_years():
    book, sheet = new_book("Plan")
    sheet["A1"] = "PLAN DE MEJORA 2024-2025"
    write_row(sheet, 2, ["No.", "Criterio", "Subcriterio", "Acción de mejora", "Inicio", "Fin", "Indicador", "Responsable"])
    for row, (name, start, end) in enumerate([
        ("merit", "agosto 2024", "diciembre"), ("training", "1/9/2024", "31/08/2025"), ("survey", "Q4-24", "Q2-25"),
    ], 3):
        write_row(sheet, row, [row - 2, *action(name, "criterion", "subcriterion", "action"), start, end,
                               *action(name, "indicator", "owner")])
    save(book, "two-years")


def other_plans_beside():
    """A yearly operating plan, a risk matrix and a form beside the improvement plan; the cover is the active sheet."""
    book, cover = new_book("Portada")
    cover["B2"] = "Planes 2024-2025 del Museo Nacional"
    poa = book.create_sheet("POA 2025")
    poa["A1"] = "PLAN OPERATIVO ANUAL 2025"
    write_row(poa, 3, ["Objetivo estratégico", "Producto", "Actividades", "Indicador", "Meta", "Responsable", "Inicio", "Fin", "Presupuesto"])
    write_row(poa, 4, ["Fortalecer el servicio", "Visitas guiadas", "Formar a los guías", "Guías formados", 12, "Educación", "ene-25", "jun-25", 90000])
    write_row(poa, 5, ["Conservar la colección", "Inventario", "Registrar las piezas", "Piezas registradas", 300, "Colecciones", "feb-25", "dic-25", 0])
    risks = book.create_sheet("Riesgos 2025")
    write_row(risks, 1, ["No.", "Riesgo", "Causa", "Probabilidad", "Impacto", "Acción de control", "Responsable", "Fecha límite", "Estado"])
    write_row(risks, 2, [1, "Pérdida de datos", "Sin copias", 3, 5, "Hacer copias diarias", "TIC", "mar-25", "Pendiente"])
    form = book.create_sheet("Formato")
    plan = book.create_sheet("Mejora")
    for sheet in (form, plan):
        sheet["A1"] = "PLAN DE MEJORA INSTITUCIONAL 2024" if sheet is plan else "PLAN DE MEJORA INSTITUCIONAL ____"
        write_row(sheet, 3, ["No.", "Criterio", "Subcriterio", "Área de mejora", "Acción de mejora", "Inicio", "Fin", "Indicador", "Responsable"])
    for row, (name, start, end) in enumerate([("survey", "ene-24", "abr-24"), ("alliances", "mar-24", "oct-24")], 4):
        write_row(plan, row, [row - 3, *action(name, "criterion", "subcriterion", "area", "action"), start, end, *action(name, "indicator", "owner")])
    save(book, "other-plans-beside")


def numbers_and_names():
    """Criterion and subcriterion in two columns each, number and name, under a heading of two rows that isn't merged."""
    book, sheet = new_book("Plan")
    sheet["A1"] = "Plan de Mejora Institucional 2024 (Autodiagnóstico CAF de 2023, PEI 2021-2024)"
    write_row(sheet, 3, ["No.", "Criterio", None, "Subcriterio", None, "Acción de mejora", "Tiempo", None, "Indicador", "Responsable"])
    write_row(sheet, 4, [None, "No.", "Nombre", "No.", "Nombre", None, "Desde", "Hasta"])
    for row, (name, number, criterion, code, subcriterion, start, end) in enumerate([
        ("vision", 1, "Liderazgo", "1.1", "Dirigir la organización desarrollando su misión, visión y valores", "enero", "marzo"),
        ("gender", 3, "Personas", 3.1, "Gestionar y mejorar los recursos humanos", "febrero", "junio"),
        ("alliances", 9, "Resultados clave de rendimiento", "9.2", "Resultados internos: nivel de eficiencia", "marzo", "diciembre"),
    ], 5):
        write_row(sheet, row, [row - 4, number, criterion, code, subcriterion, *action(name, "action"), start, end,
                               *action(name, "indicator", "owner")])
    save(book, "numbers-and-names")


for make in (merged_down, cell_errors, status_and_progress, progress_in_percent, heading_of_three_rows, heading_only, three_years,
             two_years, other_plans_beside, numbers_and_names):
    make()

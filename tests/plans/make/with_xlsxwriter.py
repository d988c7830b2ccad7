#!/usr/bin/python3
"""Makes plans with XlsxWriter (Debian: python3-xlsxwriter).

    /usr/bin/python3 tests/plans/make/with_xlsxwriter.py
"""
import base64
import io

import xlsxwriter

from plan_words import MADE_ON, PLANS, action, day

# A dot of one pixel: what stands in for an institution's coat of arms.
LOGO = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)

HEAD = ["No.", "Criterio", "Subcriterio", "Área de mejora", "Objetivo", "Acción de mejora", "Tareas"]
TAIL = ["Recursos necesarios", "Indicador", "Responsable de seguimiento", "Comentarios"]
TEXTS = ("criterion", "subcriterion", "area", "objective", "action", "tasks")


def new_book(name, **options):
    book = xlsxwriter.Workbook(str(PLANS / f"{name}.xlsx"), options)
    book.set_properties({"author": "Planificación y Desarrollo", "created": MADE_ON})
    return book


def write_row(sheet, row, values, formats=(), first=0):
    """Writes a row, from 1; a date takes the format beside it."""
    for column, value in enumerate(values):
        form = formats[column] if column < len(formats) else None
        if value is None:
            continue
        if hasattr(value, "year"):
            sheet.write_datetime(row - 1, first + column, value, form)
        else:
            sheet.write(row - 1, first + column, value, form)


def heading_of_two_rows(book, sheet, row):
    """No. to Tareas merged over two rows, Tiempo over Inicio and Fin, the rest merged again."""
    bold = book.add_format({"bold": True, "border": 1, "text_wrap": True, "align": "center", "valign": "vcenter"})
    for column, words in enumerate(HEAD):
        sheet.merge_range(row - 1, column, row, column, words, bold)
    sheet.merge_range(row - 1, 7, row - 1, 8, "Tiempo", bold)
    sheet.write(row, 7, "Inicio", bold)
    sheet.write(row, 8, "Fin", bold)
    for column, words in enumerate(TAIL):
        sheet.merge_range(row - 1, 9 + column, row, 9 + column, words, bold)


def plan_row(number, name, start, end, comment=None):
    return [number, *action(name, *TEXTS), start, end, *action(name, "resources", "indicator", "owner"), comment]


def cover_and_two_years():
    book = new_book("cover-and-two-years")
    short = book.add_format({"num_format": "dd/mm/yyyy"})
    title = book.add_format({"bold": True, "font_size": 14, "align": "center"})

    cover = book.add_worksheet("Portada")
    cover.insert_image("B2", "logo.png", {"image_data": io.BytesIO(LOGO)})
    for row, line in enumerate(["REPÚBLICA DOMINICANA", "Jardín Botánico Nacional", "Plan de Mejora Institucional",
                                "Santo Domingo, D. N.", "Enero 2024"], 6):
        cover.write(row, 2, line, title)

    help_sheet = book.add_worksheet("Instrucciones")
    help_sheet.write("A1", "Cómo llenar el plan de mejora")
    write_row(help_sheet, 3, ["Columna", "Qué se escribe", "Ejemplo"])
    for row, line in enumerate([
        ["Criterio", "Número y nombre del criterio del modelo CAF", "CRITERIO 3: PERSONAS"],
        ["Subcriterio", "Número y nombre del subcriterio", "Subcriterio 3.1."],
        ["Área de mejora", "El ejemplo de la guía que no se cumple", "6) Aplica una política de género"],
        ["Acción de mejora", "Lo que se hará", "Crear la unidad de género"],
        ["Inicio y fin", "Mes y año", "may-24"],
        ["Responsable", "Área que responde por la acción", "Recursos Humanos"],
    ], 4):
        write_row(help_sheet, row, line)

    self_check = book.add_worksheet("Autodiagnóstico")
    self_check.write("A1", "Autodiagnóstico institucional con base en el modelo CAF")
    write_row(self_check, 3, ["Criterio", "Subcriterio", "Ejemplos", "Puntos fuertes (detallar evidencias)", "Áreas de mejora"])
    for row, name in enumerate(["vision", "gender", "survey"], 4):
        write_row(self_check, row, [*action(name, "criterion", "subcriterion", "area"), None, "No se evidencia."])

    for year, names in ((2023, ["training", "charter"]), (2024, ["vision", "gender", "charter", "survey"])):
        sheet = book.add_worksheet(f"Plan {year}")
        sheet.insert_image("A1", "logo.png", {"image_data": io.BytesIO(LOGO)})
        sheet.merge_range("A2:M2", "REPÚBLICA DOMINICANA", title)
        sheet.merge_range("A3:M3", "Jardín Botánico Nacional", title)
        sheet.merge_range("A4:M4", f"PLAN DE MEJORA INSTITUCIONAL {year}", title)
        sheet.write("A5", "Versión 2")
        sheet.write("L5", f"Actualizado: 15/01/{year}")
        heading_of_two_rows(book, sheet, 6)
        for index, name in enumerate(names):
            write_row(sheet, 8 + index, plan_row(index + 1, name, day(f"{year}-0{index + 2}-01"), day(f"{year}-1{index % 3}-15")),
                      [None] * 7 + [short, short])
        sheet.freeze_panes(7, 0)

    lists = book.add_worksheet("Catálogos")
    write_row(lists, 1, ["Criterios", "Responsables", "Estados"])
    for row, name in enumerate(["vision", "gender", "charter", "survey"], 2):
        write_row(lists, row, [*action(name, "criterion", "owner"), ["Pendiente", "En proceso", "Cumplida", "Cancelada"][row - 2]])
    cover.activate()
    book.close()


def excel_table():
    book = new_book("excel-table")
    month = book.add_format({"num_format": "mmm-yy"})
    front = book.add_worksheet("Resumen")
    for row, line in enumerate([["Estado", "Cantidad"], ["Cumplida", 2], ["Pendiente", 3]], 1):
        write_row(front, row, line)
    sheet = book.add_worksheet("Seguimiento")
    sheet.write("B1", "Plan de mejora 2024 - Acuario Nacional")
    rows = [
        ("technology", "2024-06-01", "2024-03-01", "6", "Cumplida", 1),
        ("buildings", "2024-08-01", "2024-04-01", "3", "En proceso", 2),
        ("climate", "2024-09-01", "2024-07-01", "80 %", "Pendiente", 3),
        ("purchases", "2024-10-01", "2024-09-01", "12", "Cancelada", 4),
        ("alliances", "2024-12-01", "2024-10-01", "2", "No iniciada", 5),
    ]
    sheet.add_table("B3:L9", {
        "name": "PlanDeMejora",
        "total_row": True,
        "columns": [{"header": header} for header in (
            "Acción de mejora", "Tareas", "Responsable", "Fecha de término", "Fecha de inicio", "Indicador", "Meta", "Estado",
            "Criterio", "Subcriterio")] + [{"header": "Nº"}],
    })
    sheet.write("B9", "Total")
    sheet.write_formula("L9", "=SUBTOTAL(103,PlanDeMejora[Nº])", None, 4)
    for index, (name, end, start, target, status, number) in enumerate(rows):
        values = [*action(name, "action", "tasks", "owner"), day(end), day(start), *action(name, "indicator"), target, status,
                  *action(name, "criterion", "subcriterion"), number]
        write_row(sheet, 4 + index, values, [None, None, None, month, month], first=1)
    sheet.set_row(6, None, None, {"hidden": True})
    sheet.activate()
    book.close()


def dates_1904():
    book = new_book("dates-1904", date_1904=True)
    sheet = book.add_worksheet("Plan")
    month, short = book.add_format({"num_format": "mmm-yy"}), book.add_format({"num_format": "dd/mm/yyyy"})
    long_date = book.add_format({"num_format": '[$-1C0A]d "de" mmmm "de" yyyy'})
    year_only = book.add_format({"num_format": "yyyy"})
    sheet.write("A1", "PLAN DE MEJORA INSTITUCIONAL 2024")
    sheet.write("A2", "Oficina Nacional de Meteorología")
    heading_of_two_rows(book, sheet, 4)
    rows = [
        ("strategy", "2024-02-01", "2024-06-01", month, month),
        ("gender", "2024-03-15", "2024-07-31", short, short),
        ("survey", "2024-05-02", "2024-11-30", long_date, long_date),
        ("climate", "2024-01-01", "2024-12-31", month, year_only),
    ]
    for index, (name, start, end, *formats) in enumerate(rows):
        write_row(sheet, 6 + index, plan_row(index + 1, name, day(start), day(end)), [None] * 7 + formats)
    book.close()


def last_cell():
    book = new_book("last-cell")
    sheet = book.add_worksheet("Plan 2024")
    sheet.write("A1", "PLAN DE MEJORA INSTITUCIONAL 2024")
    heading_of_two_rows(book, sheet, 3)
    for index, (name, start, end) in enumerate([("merit", "ene-24", "mar-24"), ("technology", "abr-24", "sept-24")]):
        write_row(sheet, 5 + index, plan_row(index + 1, name, start, end))
    sheet.write("XFD1048576", ".")
    book.close()


def stray_value_below():
    book = new_book("stray-value-below")
    sheet = book.add_worksheet("Plan 2024")
    sheet.write("A1", "PLAN DE MEJORA INSTITUCIONAL 2024")
    heading_of_two_rows(book, sheet, 3)
    for index, (name, start, end) in enumerate([("vision", "ene-24", "mar-24"), ("charter", "abr-24", "sept-24")]):
        write_row(sheet, 5 + index, plan_row(index + 1, name, start, end))
    # Someone's note inside the plan's columns, and a number that was left behind at the very bottom.
    sheet.write("E60", "ojo: preguntar a Compras")
    sheet.write("A30000", 8)
    sheet.write("L1048576", "x")
    book.close()


def day_for_year():
    """`may-24` typed into an English Excel: 24 May of the year of typing, shown as `24-May`."""
    book = new_book("day-for-year")
    accident = book.add_format({"num_format": "d-mmm"})
    sheet = book.add_worksheet("Plan 2024")
    sheet.write("A1", "PLAN DE MEJORA INSTITUCIONAL 2024")
    heading_of_two_rows(book, sheet, 3)
    rows = [
        # Typed in 2025: days of a year that isn't the plan's.
        ("vision", day("2025-05-24"), "ago-24"),
        ("gender", "ene-24", day("2025-06-24")),
        ("training", day("2025-02-24"), day("2025-07-24")),
        # Typed as a day of the plan's own year.
        ("charter", day("2024-03-04"), day("2024-10-15")),
        ("climate", "abr-24", "dic-24"),
    ]
    for index, (name, start, end) in enumerate(rows):
        write_row(sheet, 5 + index, plan_row(index + 1, name, start, end), [None] * 7 + [accident, accident])
    book.close()


def form_with_instructions():
    """A controlled form: its code and issue above, instructions in the heading, column numbers below it, rows filled in beforehand."""
    book = new_book("form-with-instructions")
    sheet = book.add_worksheet("2024")
    sheet.merge_range("A1:B3", "")
    sheet.insert_image("A1", "logo.png", {"image_data": io.BytesIO(LOGO)})
    sheet.merge_range("C1:H3", "FORMULARIO DE PLAN DE MEJORA")
    for row, words in enumerate(["Código: PL-FO-007", "Versión: 03", "Fecha de emisión: 15/03/2021"], 1):
        sheet.write(f"I{row}", words)
    sheet.write("A5", "Institución: Oficina Nacional de la Propiedad Industrial")
    write_row(sheet, 7, [
        "No.", "Criterio\n(según la guía CAF)", "Sub-\ncriterio", "Área de mejora\n(copie el ejemplo de la guía)", "Acción de mejora\n(¿qué se hará?)",
        "Fecha de inicio (dd/mm/aaaa)", "Fecha de término (dd/mm/aaaa)", "Indicador\n(¿cómo se medirá?)", "Responsable\n(área y cargo)", "Estado", "% de avance",
    ])
    write_row(sheet, 8, list(range(1, 12)))
    short, percent = book.add_format({"num_format": "dd/mm/yyyy"}), book.add_format({"num_format": "0%"})
    rows = [
        ("strategy", "2024-01-15", "2024-05-31", "Cumplida", 1),
        ("training", "2024-02-01", "2024-11-29", "En proceso", 0.6),
        ("charter", "2024-03-01", "2024-08-30", "En proceso", 0.8),
    ]
    for index, (name, start, end, status, progress) in enumerate(rows):
        write_row(sheet, 9 + index, [index + 1, *action(name, "criterion", "subcriterion", "area", "action"), day(start), day(end),
                                     *action(name, "indicator", "owner"), status, progress], [None] * 5 + [short, short] + [None] * 3 + [percent])
    for number in range(4, 11):
        write_row(sheet, 8 + number, [number, *[None] * 8, "Pendiente", 0], [None] * 10 + [percent])
    book.close()


def tasks_in_rows():
    """An action's tasks stand in rows of their own; all else is merged down over them."""
    book = new_book("tasks-in-rows")
    sheet = book.add_worksheet("Plan 2024")
    sheet.write("A1", "PLAN DE MEJORA INSTITUCIONAL 2024")
    heading_of_two_rows(book, sheet, 3)
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    row = 5
    for number, (name, start, end, tasks) in enumerate([
        ("gender", "feb-24", "jun-24", [("Crear la unidad.", "Humanos"), ("Nombrar el comité.", None), ("Levantar las estadísticas.", "Tecnológicos")]),
        ("charter", "mar-24", "sept-24", [("Identificar los servicios.", "Humanos"), ("Redactar la carta.", "Humanos")]),
    ], 1):
        values = plan_row(number, name, start, end)
        last = row + len(tasks) - 1
        for column, value in enumerate(values):
            if column not in (6, 9):
                sheet.merge_range(row - 1, column, last - 1, column, value or "", wrap)
        for task, resources in tasks:
            sheet.write(row - 1, 6, task)
            if resources:
                sheet.write(row - 1, 9, resources)
            row += 1
    book.close()


def doubtful_dates():
    """What stands in date columns and is no date, or hardly one."""
    book = new_book("doubtful-dates")
    formats = {name: book.add_format({"num_format": code}) for name, code in
               (("stamp", "dd/mm/yyyy hh:mm"), ("medium", "d-mmm-yy"), ("short", "dd/mm/yyyy"), ("general", "General"), ("us", "mm/dd/yyyy"))}
    sheet = book.add_worksheet("Plan 2024")
    sheet.write("A1", "PLAN DE MEJORA INSTITUCIONAL 2024")
    write_row(sheet, 3, ["No.", "Criterio", "Subcriterio", "Acción de mejora", "Inicio", "Fin", "Indicador", "Responsable"])
    rows = [
        ("vision", (45306.4375, "stamp"), (45473.99, "stamp")),
        ("merit", (45292, "medium"), (45535, "medium")),
        ("strategy", ("1/2/2024", None), ("31/09/2024", None)),
        ("gender", ("15/02/2024 ", None), ("30 de febrero de 2024", None)),
        ("training", (45323, "general"), (45641, "general")),
        ("technology", (True, None), (0, "short")),
        ("buildings", ("-", None), ("N/A", None)),
        ("charter", (45356, "us"), ("Según disponibilidad", None)),
        ("survey", ("Marzo\n2024", None), ("Agosto\xa02024", None)),
        ("climate", (3.5, None), ("10 días", None)),
    ]
    for index, (name, start, end) in enumerate(rows):
        write_row(sheet, 4 + index, [index + 1, *action(name, "criterion", "subcriterion", "action"), start[0], end[0], *action(name, "indicator", "owner")],
                  [None] * 4 + [formats.get(start[1]), formats.get(end[1])])
    book.close()


for make in (cover_and_two_years, excel_table, dates_1904, last_cell, stray_value_below, day_for_year, form_with_instructions,
             tasks_in_rows, doubtful_dates):
    make()

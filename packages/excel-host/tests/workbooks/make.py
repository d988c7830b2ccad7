#!/usr/bin/python3
"""Makes the workbooks beside it with other programs: openpyxl, XlsxWriter and LibreOffice (Debian's packages).

    /usr/bin/python3 packages/excel-host/tests/workbooks/make.py
"""
import datetime
import subprocess
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

HERE = Path(__file__).parent
WHEN = datetime.datetime(2024, 9, 15)


def with_openpyxl() -> None:
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = WHEN
    sheet = book.active
    sheet.title = "Sales 2024"
    sheet.append(["Ventas del año 2024"])
    sheet.merge_cells("A1:D1")
    sheet["A1"].font = Font(name="Arial", size=14, bold=True, color="FF1F4E79")
    sheet["A1"].alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet.append(["No.", "Acción", "Inicio", "Avance"])
    rows = [
        (1, "Política de compras «verdes»", datetime.date(2024, 5, 1), 0.5),
        (2, "<b>Resumen</b> & más", "may-24", 0.85),
        (3, "Dos\nlíneas", datetime.date(2024, 12, 31), "=D3+D4"),
    ]
    for row in rows:
        sheet.append(row)
    for row in range(3, 6):
        sheet.cell(row, 3).number_format = "mmm-yy"
        sheet.cell(row, 4).number_format = "0%"
    sheet["B3"].fill = PatternFill("solid", fgColor="FFFFF2CC")
    thin = Side(style="thin", color="FF808080")
    for cell in sheet["A2:D2"][0]:
        cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
        cell.font = Font(bold=True)
    sheet["B4"].comment = Comment("Una nota", "Ana")
    sheet["B3"].hyperlink = "https://example.org/sales"
    choices = DataValidation(type="list", formula1='"Sí,No"')
    sheet.add_data_validation(choices)
    choices.add("E3:E5")
    red = PatternFill(bgColor="FFFFC7CE")
    sheet.conditional_formatting.add("D3:D5", CellIsRule(operator="lessThan", formula=["0.6"], fill=red, stopIfTrue=True))
    sheet.conditional_formatting.add("A3:D5", FormulaRule(formula=['$A3=2'], font=Font(bold=True, color="FF9C0006")))
    sheet.conditional_formatting.add("D3:D5", ColorScaleRule(start_type="min", start_color="F8696B", end_type="max", end_color="63BE7B"))
    sheet.freeze_panes = "B3"
    sheet.print_title_rows = "1:2"
    sheet.print_area = "A1:D5"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.column_dimensions["B"].width = 40
    sheet.row_dimensions[1].height = 30
    sheet.row_dimensions[4].hidden = True
    other = book.create_sheet("Datos")
    other.append(["Mes", "Total"])
    for number, month in enumerate(["ene", "feb", "mar"], 1):
        other.append([month, number * 10])
    table = Table(displayName="Meses", ref="A1:B4")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
    other.add_table(table)
    book.defined_names.append(DefinedName("Totales", attr_text="Datos!$B$2:$B$4"))
    hidden = book.create_sheet("Oculta")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "=SUM(Totales)"
    book.save(HERE / "openpyxl.xlsx")


def with_xlsxwriter() -> None:
    book = xlsxwriter.Workbook(str(HERE / "xlsxwriter.xlsx"))
    book.set_properties({"title": "Todo lo que se pierde", "created": WHEN})
    book.set_custom_property("Expediente", "V-2024-17")
    book.set_custom_property("Versión", 3)
    sheet = book.add_worksheet("Sales")
    bold = book.add_format({"bold": True})
    red = book.add_format({"color": "#C00000", "italic": True})
    sheet.write_row(0, 0, ["Acción", "Meta", "Real"], bold)
    sheet.write_rich_string(1, 0, "Texto ", bold, "con negrita", " y ", red, "rojo")
    sheet.write_row(1, 1, [10, 7])
    sheet.write_row(2, 0, ["Otra", 20, 25])
    sheet.write_formula(3, 1, "=SUM(B2:B3)", None, 30)
    sheet.write_dynamic_array_formula("E2:E3", "=UNIQUE(A2:A3)", None, "Otra")
    sheet.write_array_formula("F2:F3", "{=B2:B3*2}", None, 20)
    sheet.write_formula(4, 1, "=TODAY()", book.add_format({"num_format": "dd/mm/yyyy"}), 45550)
    chart = book.add_chart({"type": "doughnut"})
    chart.add_series({"categories": "=Sales!$A$2:$A$3", "values": "=Sales!$B$2:$B$3"})
    sheet.insert_chart("H2", chart)
    sheet.insert_textbox("H20", "Un cuadro de texto", {"fill": {"color": "#FFF2CC"}})
    sheet.add_sparkline("D2", {"range": "Sales!B2:C2", "markers": True})
    sheet.conditional_format("B2:B3", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("C2:C3", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.data_validation("G2:G3", {"validate": "list", "source": ["Sí", "No"]})
    sheet.insert_button("G5", {"macro": "Nada", "caption": "Un botón"})
    sheet.write_comment("A2", "Una nota")
    sheet.set_header("&LVentas&RPágina &P de &N")
    sheet.protect("", {"format_cells": True, "autofilter": True})
    sheet.unprotect_range("B2:C3")
    sheet.autofilter("A1:C3")
    sheet.set_tab_color("#00B050")
    sheet.outline_settings(True, False, True, False)
    chartsheet = book.add_chartsheet("Gráfico")
    other = book.add_chart({"type": "column"})
    other.add_series({"values": "=Sales!$C$2:$C$3"})
    chartsheet.set_chart(other)
    book.add_worksheet("Última").write("XFD1048576", "esquina")
    book.close()


def with_libreoffice() -> None:
    source = HERE / "openpyxl.xlsx"
    command = ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(HERE / "converted"), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    (HERE / "converted" / "openpyxl.xlsx").replace(HERE / "libreoffice.xlsx")
    (HERE / "converted").rmdir()


if __name__ == "__main__":
    with_openpyxl()
    with_xlsxwriter()
    with_libreoffice()

"""Writes a spreadsheet as LibreOffice's flat XML, which LibreOffice then saves as .xlsx in its own words."""
import datetime
from xml.sax.saxutils import escape, quoteattr

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
 <number:date-style style:name="n-month"><number:month number:textual="true"/><number:text>-</number:text><number:year/></number:date-style>
 <number:date-style style:name="n-short"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
 <number:date-style style:name="n-long" number:language="es" number:country="DO"><number:day/><number:text> de </number:text><number:month number:style="long" number:textual="true"/><number:text> de </number:text><number:year number:style="long"/></number:date-style>
 <style:style style:name="month" style:family="table-cell" style:data-style-name="n-month"/>
 <style:style style:name="short" style:family="table-cell" style:data-style-name="n-short"/>
 <style:style style:name="long" style:family="table-cell" style:data-style-name="n-long"/>
 <style:style style:name="bold" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
"""
TAIL = "</office:spreadsheet></office:body></office:document>\n"


class Dated:
    """A day, and whether it is shown as a month, in figures (short) or in words (long)."""

    def __init__(self, day, style):
        self.day = datetime.date.fromisoformat(day)
        self.style = style


class Over:
    """A text that is merged over columns to its right and rows below."""

    def __init__(self, text, columns=1, rows=1):
        self.text, self.columns, self.rows = text, columns, rows


class Formula:
    """A formula in OpenFormula's words, and the style of a date where it gives one."""

    def __init__(self, formula, style=None):
        self.formula, self.style = formula, style


def _text(text):
    return "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))


def _cell(value):
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, Dated):
        return (f'<table:table-cell table:style-name="{value.style}" office:value-type="date" '
                f'office:date-value="{value.day.isoformat()}"/>')
    if isinstance(value, Formula):
        style = f' table:style-name="{value.style}"' if value.style else ""
        return f'<table:table-cell{style} table:formula={quoteattr("of:" + value.formula)}/>'
    if isinstance(value, Over):
        return (f'<table:table-cell table:style-name="bold" table:number-columns-spanned="{value.columns}" '
                f'table:number-rows-spanned="{value.rows}" office:value-type="string">{_text(value.text)}</table:table-cell>')
    if isinstance(value, (int, float)):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    return f'<table:table-cell office:value-type="string">{_text(value)}</table:table-cell>'


def flat_ods(sheets, date1904=False):
    """The document's text. `sheets` gives each sheet's name its rows; a row is a list of values, or an int: so many blank rows."""
    parts = [HEAD]
    if date1904:
        parts.append('<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>')
    for name, rows in sheets.items():
        parts.append(f"<table:table table:name={quoteattr(name)}>")
        for row in rows:
            if isinstance(row, int):
                parts.append(f'<table:table-row table:number-rows-repeated="{row}"><table:table-cell/></table:table-row>')
            else:
                parts.append("<table:table-row>" + "".join(map(_cell, row)) + "</table:table-row>")
        parts.append("</table:table>")
    return "".join(parts) + TAIL

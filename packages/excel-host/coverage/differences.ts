/** A known difference between the embedded Excel and Excel. */
export interface HostDifference {
  /** The affected members, as `Object.member` or `Object`; empty if it affects everything. */
  readonly where: readonly string[];
  readonly says: string;
}

/** Known differences besides unsupported members. Maintained by hand, because they can't be derived from the tables. */
export const HOST_DIFFERENCES: readonly HostDifference[] = [
  {
    where: ['Application.calculate', 'Range.values', 'Range.text'],
    says: 'Formulas are calculated by a library. A formula that it can’t calculate, that it is known to calculate unlike Excel, or whose value depends on the user’s country (`"1/2/2024"+0`) keeps the value that the file has of it, or has none, and so does what depends on it; the file then asks Excel to calculate when it opens.',
  },
  {
    where: ['Application.calculationMode', 'Application.calculationState'],
    says: 'The mode always reads `Automatic` and the state `Done`, also in a workbook that is kept on manual calculation; the mode can’t be set.',
  },
  {
    where: ['Range.values', 'Range.text'],
    says: 'Of a formula that a call writes only its own cell is calculated if its result would spill; those that a file has spill. One that calls more than the functions which the library is known to calculate for arrays (`SUM`, `IF`, `FILTER`, `SORT`, `UNIQUE`, `SEQUENCE`, `TRANSPOSE`, `MMULT` and the like), that refers to its table’s own row, to a name of its own sheet or to cells that only its calculation finds (`INDIRECT`), or that fills more than 250,000 cells, is not calculated. `#SPILL!` and `#CALC!` are saved as `#VALUE!`, without Excel’s note of what they mean.',
  },
  {
    where: ['Range.values', 'Range.text'],
    says: '`NOW()` gives the day of the host’s clock without an hour, so that results don’t depend on the moment of a run.',
  },
  {
    where: ['Range.formulas', 'Range.values'],
    says: 'A change of a part of an array formula is refused with `InvalidOperation`: no page says with which code Excel does. Of such a formula only the first cell reads as one. `LET` and `LAMBDA` are saved as they are written, without the marks that files give them and their names.',
  },
  {
    where: ['Range.formulas', 'Range.values', 'TableRowCollection.add'],
    says: 'In a table’s column that holds nothing yet, or nothing but one formula, the last formula that is written is copied to all rows, as Excel does where *Fill formulas in tables to create calculated columns* is on, which it is unless the user turned it off ([#2093](https://github.com/OfficeDev/office-js/issues/2093), [#5909](https://github.com/OfficeDev/office-js/issues/5909), [#6745](https://github.com/OfficeDev/office-js/issues/6745)). How Excel decides is not documented in full: the host copies wherever it may. It doesn’t fill the rows that a table gains.',
  },
  {
    where: ['Range.delete', 'TableRow.delete'],
    says: 'Cells whose deletion would take a table’s heading row, or all of its data rows, are refused with `NotImplemented`; `TableRow.delete` leaves an empty row.',
  },
  {
    where: ['RangeFormat.autofitColumns', 'RangeFormat.autofitRows'],
    says: 'Widths and heights are estimated by the number of characters: no font is measured.',
  },
  {
    where: ['ConditionalFormatCollection.add', 'ConditionalFormat.type'],
    says: 'Only custom rules (a formula) and data bars are added: other types are refused with `NotImplemented`. Those that a file has are kept, listed, ordered, deleted and shown; not those data bars, colour scales and icon sets that find a stop by a formula.',
  },
  {
    where: ['ChartCollection.add', 'Chart.chartType'],
    says: 'Charts of columns and bars (clustered, stacked, 100 %), lines, pies and doughnuts are made; other types are refused with `NotImplemented`. Charts of other types that a file has are kept and read.',
  },
  { where: ['ChartAxes'], says: 'There are no secondary axes: asking for one is refused with `NotImplemented`.' },
  {
    where: ['AutoFilter.apply', 'AutoFilter.remove'],
    says: 'Filters are set by the values of one column, which take the place of what was filtered before; other criteria are refused with `NotImplemented`, and so is taking a table’s filter off but by its filter buttons. Whatever criteria a file has are kept and read.',
  },
  {
    where: ['Range.getCellProperties'],
    says: 'Cells are asked for their address and the color of their fill; other properties are refused with `NotImplemented`.',
  },
  {
    where: ['Range.getRowProperties'],
    says: 'Rows are asked for their address, index and whether they are hidden; other properties are refused with `NotImplemented`.',
  },
  {
    where: ['CommentCollection', 'ShapeCollection'],
    says: 'Comments and shapes are counted; nothing else is done with them.',
  },
  {
    where: ['Workbook.getIsActiveCollabSession'],
    says: 'Nobody else ever works in the workbook: it is always `false`, and events say that they come from here.',
  },
  {
    where: ['WorksheetCollection'],
    says: 'Chart, dialog and macro sheets stay in the file and aren’t listed; positions count worksheets only.',
  },
  {
    where: ['WorkbookCreated'],
    says: '`Excel.createWorkbook` opens no window: it hands the new workbook to whoever shows workbooks (`onWorkbookOpened`).',
  },
  {
    where: ['Worksheet.activate', 'Range.select'],
    says: 'What is brought to the front or selected is no change of the file: it is saved as it came, as long as the sheet in front is there.',
  },
  {
    where: ['SettingCollection.add', 'Setting.value'],
    says: 'Settings that take more than 2 MB together are refused with `InvalidArgument`: Microsoft’s people name both in [#621](https://github.com/OfficeDev/office-js/issues/621) and [#3957](https://github.com/OfficeDev/office-js/issues/3957), no page of the documentation does. They are counted in characters.',
  },
  {
    where: [
      'WorksheetCollection.add',
      'Worksheet.delete',
      'Worksheet.name',
      'Worksheet.position',
      'Worksheet.visibility',
    ],
    says: 'In a workbook whose structure is protected they are refused with `AccessDenied`: no page says with which code Excel does.',
  },
  {
    where: ['Range.merge'],
    says: 'Merging cells of a table is refused with `InvalidOperation`: no page says with which code Excel does.',
  },
  {
    where: [],
    says: 'A window of an add-in (`displayDialogAsync`) may be opened without HTTPS on this computer’s own addresses, where pages under development come from; Excel refuses that with 12005, as the host does anywhere else.',
  },
  {
    where: [],
    says: 'An entry of the file’s list of formats that came with it stays there when nothing uses it any more; those that calls added go. Excel writes the list anew.',
  },
  {
    where: ['NamedItem.value'],
    says: 'Of a name whose formula the host can’t calculate it is the formula’s text.',
  },
  {
    where: [],
    says: 'There is no undo and no clipboard.',
  },
];

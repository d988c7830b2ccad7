import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArea } from 'excel-host';
import type { Area } from 'excel-host';
import { WorkbookSession } from '../../src/workbook/workbook-session';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../../assets/plan-de-mejora-2024.xlsx')));

function area(address: string): Area {
  const parsed = parseArea(address);
  if (parsed === undefined) throw new Error(address);
  return parsed;
}

/** After the changes of this turn have been drawn. */
const drawn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('an open workbook', () => {
  let session: WorkbookSession;

  const select = async (address: string) => {
    const there = area(address);
    session.select({ row: there.row, column: there.column, area: there });
    await drawn();
  };
  const content = (address: string) => {
    const { row, column } = area(address);
    return session.snapshot().sheet.input(row, column);
  };

  beforeEach(() => {
    session = new WorkbookSession(SAMPLE, { fileName: 'plan.xlsx', language: 'es', daysAhead: 0 });
  });

  test('shows its tabs, the sheet in front and what is selected', () => {
    const { tabs, sheet, selection, editing } = session.snapshot();
    expect(tabs.map(({ name }) => name)).toEqual(['Plan 2024']);
    expect(sheet).toMatchObject({ name: 'Plan 2024', usedRows: 10, usedColumns: 13, frozenRows: 4, frozenColumns: 0 });
    expect(selection.area).toEqual(area('A5'));
    expect(editing).toBeNull();
  });

  test('is the same file until something is typed', async () => {
    await select('H5:I10');
    expect(session.save()).toEqual(SAMPLE);
  });

  test('tells who listens, once for all that happens in a turn', async () => {
    const heard = jest.fn();
    const stop = session.subscribe(heard);
    session.host.workbook.activeSheet.cells.setValue(4, 0, 8);
    session.host.workbook.activeSheet.cells.setValue(5, 0, 9);
    await drawn();
    expect(heard).toHaveBeenCalledTimes(1);
    expect([content('A5'), content('A6')]).toEqual(['8', '9']);

    stop();
    session.host.workbook.activeSheet.cells.setValue(5, 0, 10);
    await drawn();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('keeps the active cell of a selection that was made upwards', async () => {
    session.select({ row: 9, column: 8, area: area('H5:I10') });
    await drawn();
    expect(session.snapshot().selection).toMatchObject({ row: 9, column: 8 });
    expect(session.host.workbook.activeSheet.view.selection).toEqual([area('H5:I10')]);
  });

  test('follows a selection that an add-in makes', async () => {
    session.host.workbook.activeSheet.view.select([area('I7')]);
    await drawn();
    expect(session.snapshot().selection).toEqual({ row: 6, column: 8, area: area('I7') });
  });

  test('a selection stays the same object while cells change', async () => {
    const before = session.snapshot().selection;
    session.host.workbook.activeSheet.cells.setValue(4, 0, 8);
    await drawn();
    expect(session.snapshot().selection).toBe(before);
  });

  test('typing over a cell and Enter write it', async () => {
    await select('L5');
    session.beginEditing('over');
    expect(session.snapshot().editing).toEqual({ row: 4, column: 11, text: '', at: 'cell', arrowsMoveOn: true });
    session.changeText('Compras');
    expect(session.acceptText()).toBeNull();
    await drawn();
    expect(content('L5')).toBe('Compras');
    expect(session.snapshot().editing).toBeNull();
  });

  test('opening a cell begins with what it holds, and Esc leaves it', async () => {
    await select('H5');
    session.beginEditing('open');
    expect(session.snapshot().editing).toMatchObject({ text: 'may-24', arrowsMoveOn: false });
    session.changeText('may-25');
    session.cancelText();
    expect(content('H5')).toBe('may-24');
    expect(session.save()).toEqual(SAMPLE);
  });

  test('what was only looked at is not typed anew', async () => {
    await select('H5');
    session.beginEditing('open');
    expect(session.acceptText()).toBeNull();
    expect(session.save()).toEqual(SAMPLE);
  });

  test('typing in the formula bar begins the editing there', async () => {
    await select('A5');
    session.changeText('12');
    expect(session.snapshot().editing).toMatchObject({ row: 4, column: 0, text: '12', at: 'bar' });
    session.acceptText();
    expect(content('A5')).toBe('12');
  });

  test('add-ins can’t reach the workbook while a cell is being edited', async () => {
    await select('H5');
    session.beginEditing('open');
    expect(session.host.faults.cellEditing).toBe(true);
    session.cancelText();
    expect(session.host.faults.cellEditing).toBe(false);
  });

  test('a date is typed and edited in the order of the language', async () => {
    await select('N5');
    session.beginEditing('over');
    session.changeText('31/12/2024');
    session.acceptText();
    expect(session.host.workbook.activeSheet.cells.value(4, 13)).toBe(45657);
    expect(content('N5')).toBe('31/12/2024');
  });

  test('a formula that Excel would not take is refused, and stays to be mended', async () => {
    await select('N5');
    session.beginEditing('over');
    session.changeText('=SUM(');
    expect(session.acceptText()).toBe('formula');
    expect(session.snapshot().editing).toMatchObject({ text: '=SUM(' });
    expect(content('N5')).toBe('');
  });

  test('Delete empties what is selected', () => {
    expect(session.empty(area('H5:I6'))).toBeNull();
    expect(['H5', 'I5', 'H6', 'I6', 'H7'].map(content)).toEqual(['', '', '', '', 'ene-24']);
  });

  test('locked cells of a protected sheet take nothing', async () => {
    session.host.workbook.activeSheet.protection.protect();
    await select('H5');
    expect(session.beginEditing('over')).toBe('locked');
    expect(session.changeText('x')).toBe('locked');
    expect(session.empty(area('H5:I6'))).toBe('locked');
    expect(content('H5')).toBe('may-24');
  });

  test('goes to a place of another sheet, and says so where there is none', async () => {
    session.host.workbook.addSheet('Notas');
    expect(session.goTo('notas', area('C3'))).toBe(true);
    await drawn();
    expect(session.snapshot()).toMatchObject({ sheet: { name: 'Notas' }, selection: { row: 2, column: 2 } });
    expect(session.goTo('Otra', area('A1'))).toBe(false);
  });

  test('a hidden sheet has no tab', async () => {
    const sheet = session.host.workbook.addSheet('Notas');
    sheet.visibility = 'Hidden';
    await drawn();
    expect(session.snapshot().tabs.map(({ name }) => name)).toEqual(['Plan 2024']);
  });

  test('TODAY() is the sandbox’s day, also after a journey in time', () => {
    const { cells } = session.host.workbook.activeSheet;
    cells.setFormula(0, 14, '=TODAY()');
    const here = Number(cells.value(0, 14));
    session.travel(-46);
    expect(cells.value(0, 14)).toBe(here - 46);
  });
});

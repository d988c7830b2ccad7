import { type Area, parseArea } from 'excel-host';
import { WorkbookSession } from '../../src/workbook/workbook-session';
import { taskList } from '../support/workbooks';

const BYTES = taskList();

function area(address: string): Area {
  const parsed = parseArea(address);
  if (parsed === undefined) throw new Error(address);
  return parsed;
}

/** Waits until the changes so far are in the snapshot. */
const updated = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('an open workbook', () => {
  let session: WorkbookSession;

  const select = async (address: string) => {
    const there = area(address);
    session.select({ row: there.row, column: there.column, area: there });
    await updated();
  };
  const content = (address: string) => {
    const { row, column } = area(address);
    return session.snapshot().sheet.input(row, column);
  };

  beforeEach(() => {
    session = new WorkbookSession(BYTES, { fileName: 'tareas.xlsx', language: 'es', daysAhead: 0 });
  });

  test('shows its tabs, the active sheet and the selection', () => {
    const { tabs, sheet, selection, editing } = session.snapshot();
    expect(tabs.map(({ name }) => name)).toEqual(['Tareas']);
    expect(sheet).toMatchObject({ name: 'Tareas', usedRows: 3, usedColumns: 4, frozenRows: 1, frozenColumns: 0 });
    expect(selection.area).toEqual(area('A1'));
    expect(editing).toBeNull();
  });

  test('is saved byte for byte if nothing was entered', async () => {
    await select('C2:D3');
    expect(session.save()).toEqual(BYTES);
  });

  test('notifies listeners once for all changes of a task', async () => {
    const listener = jest.fn();
    const stop = session.subscribe(listener);
    session.host.workbook.activeSheet.cells.setValue(4, 0, 8);
    session.host.workbook.activeSheet.cells.setValue(5, 0, 9);
    await updated();
    expect(listener).toHaveBeenCalledTimes(1);
    expect([content('A5'), content('A6')]).toEqual(['8', '9']);

    stop();
    session.host.workbook.activeSheet.cells.setValue(5, 0, 10);
    await updated();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('keeps the active cell of a selection that was extended upwards', async () => {
    session.select({ row: 2, column: 3, area: area('C2:D3') });
    await updated();
    expect(session.snapshot().selection).toMatchObject({ row: 2, column: 3 });
    expect(session.host.workbook.activeSheet.view.selection).toEqual([area('C2:D3')]);
  });

  test('follows a selection that an add-in makes', async () => {
    session.host.workbook.activeSheet.view.select([area('I7')]);
    await updated();
    expect(session.snapshot().selection).toEqual({ row: 6, column: 8, area: area('I7') });
  });

  test('a selection stays the same object while cells change', async () => {
    const before = session.snapshot().selection;
    session.host.workbook.activeSheet.cells.setValue(4, 0, 8);
    await updated();
    expect(session.snapshot().selection).toBe(before);
  });

  test('typing over a cell and accepting enters the text', async () => {
    await select('F5');
    session.beginEditing('over');
    expect(session.snapshot().editing).toEqual({ row: 4, column: 5, text: '', at: 'cell', arrowsMoveOn: true });
    session.changeText('Compras');
    expect(session.acceptText()).toBeNull();
    await updated();
    expect(content('F5')).toBe('Compras');
    expect(session.snapshot().editing).toBeNull();
  });

  test('opening a cell starts with its content, and Esc leaves it', async () => {
    await select('C2');
    session.beginEditing('open');
    expect(session.snapshot().editing).toMatchObject({ text: 'may-24', arrowsMoveOn: false });
    session.changeText('may-25');
    session.cancelText();
    expect(content('C2')).toBe('may-24');
    expect(session.save()).toEqual(BYTES);
  });

  test('an unchanged text is not entered again', async () => {
    await select('C2');
    session.beginEditing('open');
    expect(session.acceptText()).toBeNull();
    expect(session.save()).toEqual(BYTES);
  });

  test('typing in the formula bar starts an edit there', async () => {
    await select('A5');
    session.changeText('12');
    expect(session.snapshot().editing).toMatchObject({ row: 4, column: 0, text: '12', at: 'bar' });
    session.acceptText();
    expect(content('A5')).toBe('12');
  });

  test('add-ins can’t use the workbook during an edit', async () => {
    await select('C2');
    session.beginEditing('open');
    expect(session.host.faults.cellEditing).toBe(true);
    session.cancelText();
    expect(session.host.faults.cellEditing).toBe(false);
  });

  test('a date is typed and edited in the order of the language', async () => {
    await select('F5');
    session.beginEditing('over');
    session.changeText('31/12/2024');
    session.acceptText();
    expect(session.host.workbook.activeSheet.cells.value(4, 5)).toBe(45657);
    expect(content('F5')).toBe('31/12/2024');
  });

  test('a formula that Excel doesn’t accept stays in the editor', async () => {
    await select('F5');
    session.beginEditing('over');
    session.changeText('=SUM(');
    expect(session.acceptText()).toBe('formula');
    expect(session.snapshot().editing).toMatchObject({ text: '=SUM(' });
    expect(content('F5')).toBe('');
  });

  test('clears the contents of an area', () => {
    expect(session.clear(area('C2:D2'))).toBeNull();
    expect(['C2', 'D2', 'C3'].map(content)).toEqual(['', '', 'ene-24']);
  });

  test('locked cells of a protected sheet can’t be changed', async () => {
    session.host.workbook.activeSheet.protection.protect();
    await select('C2');
    expect(session.beginEditing('over')).toBe('locked');
    expect(session.changeText('x')).toBe('locked');
    expect(session.clear(area('C2:D2'))).toBe('locked');
    expect(content('C2')).toBe('may-24');
  });

  test('goes to a place on another sheet, if there is one', async () => {
    session.host.workbook.addSheet('Notas');
    expect(session.goTo('notas', area('C3'))).toBe(true);
    await updated();
    expect(session.snapshot()).toMatchObject({ sheet: { name: 'Notas' }, selection: { row: 2, column: 2 } });
    expect(session.goTo('Otra', area('A1'))).toBe(false);
  });

  test('a hidden sheet has no tab', async () => {
    const sheet = session.host.workbook.addSheet('Notas');
    sheet.visibility = 'Hidden';
    await updated();
    expect(session.snapshot().tabs.map(({ name }) => name)).toEqual(['Tareas']);
  });

  test('TODAY() is the date of the sandbox, also after it changes', () => {
    const { cells } = session.host.workbook.activeSheet;
    cells.setFormula(0, 14, '=TODAY()');
    const today = Number(cells.value(0, 14));
    session.travel(-46);
    expect(cells.value(0, 14)).toBe(today - 46);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Notice, noticeHash } from '../../src/commands/notice';
import { noticeText } from '../../src/commands/notice-text';
import type { Language } from '../../src/core/messages/language';
import { all, xmlTree } from '../manifest/xml-tree';

test.each<[Notice, string, string]>([
  [
    { kind: 'failed', code: 'no-plan' },
    'No hay un plan de mejora en este libro.',
    'There’s no improvement plan in this workbook.',
  ],
  [
    { kind: 'nothing-to-mark', sheet: 'Plan & «2024»' },
    'No hay nada que marcar en «Plan & «2024»».',
    'Nothing to mark on “Plan & «2024»”.',
  ],
  [{ kind: 'working', task: 'write', run: 1 }, 'Preparando los resúmenes…', 'Preparing the summaries…'],
  [{ kind: 'cancelled', sheets: [] }, 'Cancelado. El libro no cambió.', 'Canceled. The workbook didn’t change.'],
  [
    { kind: 'reviewed', actions: 6, overdue: 1, findings: 21 },
    '6 acciones revisadas: 1 vencida y 21 hallazgos.',
    '6 actions reviewed: 1 overdue and 21 findings.',
  ],
  [
    { kind: 'written', sheets: ['A & B', 'C'], notSetUp: [] },
    'Se crearon 2 hojas: A & B, C.',
    'Created 2 sheets: A & B, C.',
  ],
  [{ kind: 'no-marks-to-remove' }, 'No había marcas que quitar.', 'There were no marks to remove.'],
])('%j passes through an address in both languages', (notice, spanish, english) => {
  expect(noticeText(noticeHash(notice, 'es'))).toMatchObject({ language: 'es', title: 'Plan de Mejora' });
  expect(noticeText(noticeHash(notice, 'es'))?.sentences).toContain(spanish);
  expect(noticeText(noticeHash(notice, 'en'))?.sentences).toContain(english);
});

test('a running task shows its progress, if known, and how to cancel it', () => {
  const begun = noticeText(noticeHash({ kind: 'working', task: 'mark', run: 3 }, 'es'));
  expect(begun?.work).toEqual({ run: 3, progress: '', percent: null, cancel: 'Cancelar', cancelling: 'Cancelando…' });
  const later = noticeText(noticeHash({ kind: 'working', task: 'mark', run: 1, part: 'check', percent: 40 }, 'en'));
  expect(later?.work).toMatchObject({ progress: 'Checking the rows: 40%', percent: 40, cancel: 'Cancel' });
  expect(noticeText(noticeHash({ kind: 'no-marks-to-remove' }, 'es'))?.work).toBeUndefined();
});

describe('a cancelled task', () => {
  const cancelled: Notice = { kind: 'cancelled', sheets: ['Tablero', 'Por criterio'] };

  test('names the sheets that are incomplete', () => {
    const text = noticeText(noticeHash(cancelled, 'es'));
    expect(text?.sentences.join()).toContain('Sin terminar: Tablero y Por criterio.');
  });

  test('calls the button that completes them by its name on the ribbon', () => {
    const manifest = xmlTree(readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8'));
    const label = all(manifest, 'bt:String').find(({ attributes }) => attributes['id'] === 'Sheets.Label');
    if (label === undefined) throw new Error('the manifest has no label for the button of the summaries');
    const english = all(label, 'bt:Override').map(({ attributes }) => attributes['Value']);
    const last = (language: Language) => noticeText(noticeHash(cancelled, language))?.sentences.join();
    expect(last('es')).toContain(`Para completarlas, seleccione «${label.attributes['DefaultValue']}».`);
    expect(english).toHaveLength(2);
    for (const name of english) expect(last('en')).toContain(`To finish, select “${name}”.`);
  });
});

test('a failure says what to do next, and names the sheet', () => {
  const text = noticeText(noticeHash({ kind: 'failed', code: 'protected-sheet', sheet: 'Plan 2024' }, 'es'));
  expect(text?.sentences).toHaveLength(2);
  expect(text?.sentences[0]).toContain('«Plan 2024»');
});

test('names all protected sheets', () => {
  const text = noticeText(noticeHash({ kind: 'marks-left', sheets: ['A', 'B'], unreadable: 0, refused: 0 }, 'es'));
  expect(text?.sentences).toHaveLength(1);
  expect(text?.sentences.join()).toContain('A, B');
});

test('counts the rules that Excel couldn’t read', () => {
  const text = noticeText(noticeHash({ kind: 'marks-left', sheets: [], unreadable: 2, refused: 0 }, 'es'));
  expect(text?.sentences).toHaveLength(1);
  expect(text?.sentences[0]).toContain('2 reglas de formato condicional');
});

test('lists rows that couldn’t be marked with Excel’s row numbers', () => {
  const text = noticeText(noticeHash({ kind: 'not-marked', rows: [7, 9] }, 'es'));
  expect(text?.sentences.join()).toContain('filas 8 y 10.');
});

test('a forged address shows a generic text, or nothing', () => {
  expect(noticeText('#kind=failed&code=<script>')?.sentences[0]).toBe('Excel no pudo completar la operación.');
  expect(noticeText('#kind=working&task=mark&part=read&percent=x')?.work).toMatchObject({
    progress: '',
    percent: null,
  });
  expect(noticeText('#kind=other')).toBeNull();
  expect(noticeText('')).toBeNull();
});

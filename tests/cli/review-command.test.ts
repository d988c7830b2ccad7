import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { reviewCommand } from '../../src/cli/review-command';
import type { ReviewReport } from '../../src/cli/review-report';
import { dayOf } from '../../src/core/plan/day';
import { acceptFindings } from '../../src/excel/saved/accepted-findings';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { ExcelHost } from 'excel-host/node';
import { signed } from 'excel-host/testing';
import { openOffice } from 'excel-host/testing';
import { asOf, GENERATED_SHEETS, SEPTEMBER_15 } from '../support/sample';

const SAMPLE = path.resolve('assets/plan-de-mejora-2024.xlsx');

// Each review starts office.js again, which is slow on a busy machine.
jest.setTimeout(30_000);

let folder = '';
let printed = '';
let complaint = '';
const at = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'review-'));
  await copyFile(SAMPLE, at('plan.xlsx'));
});
afterEach(() => rm(folder, { recursive: true }));

async function review(...typed: readonly string[]): Promise<number> {
  printed = '';
  complaint = '';
  return reviewCommand(typed, {
    folder,
    variables: { LANG: 'es_DO.UTF-8' },
    today: dayOf(2024, 9, 15),
    print: (text) => (printed += `${text}\n`),
    complain: (line) => (complaint += `${line}\n`),
  });
}

async function reportOf(name: string): Promise<ReviewReport> {
  return JSON.parse(await readFile(at(name), 'utf8')) as ReviewReport;
}

const sheetNames = async (name: string) =>
  ExcelHost.open(new Uint8Array(await readFile(at(name)))).workbook.sheets.map((sheet) => sheet.name);

describe('npm run review', () => {
  describe('of the sample', () => {
    it('says what changed since sheets were written on an earlier day, whether or not sheets are written now', async () => {
      expect(await review('plan.xlsx', '--as-of', '2024-07-15', '--out', 'july.xlsx')).toBe(0);
      expect(printed).not.toContain('Desde el');
      expect(await review('july.xlsx', '--as-of', '2024-09-15', '--out', 'september.xlsx')).toBe(0);
      expect(printed).toContain('Desde el 15/07/2024: 5 vencidas nuevas.');
      expect(await review('july.xlsx', '--as-of', '2024-09-15', '--lang', 'en', '--no-sheets')).toBe(0);
      expect(printed).toContain('Since 15 Jul 2024: 5 newly overdue.');
    });

    it('writes a reviewed copy beside the plan, prints the findings, and leaves the plan as it was', async () => {
      expect(await review('plan.xlsx', '--as-of', '2024-09-15')).toBe(0);
      expect(complaint).toBe('');
      expect(await readdir(folder)).toEqual(['plan-revisado.xlsx', 'plan.xlsx']);
      expect(await sheetNames('plan-revisado.xlsx')).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
      expect(await readFile(at('plan.xlsx'))).toEqual(await readFile(SAMPLE));
      expect(printed).toContain('Plan de «Plan 2024» en plan.xlsx');
      expect(printed).toContain('6 acciones, filas 5 a 10');
      expect(printed).toMatch(/Vencida\s+6/);
      expect(printed).toMatch(/No\. 3\s+30\/04\/2024\s+venció hace 138 días\s+Compras, Vicerrectoría Administrativa/);
      expect(printed).toContain('0 errores, 18 avisos, ');
      expect(printed).toContain('Copia: plan-revisado.xlsx');
    });

    it('shows no control characters of a file’s name, and each message in one line', async () => {
      await copyFile(SAMPLE, at('\u001B[2Jplan\n.xlsx'));
      expect(await review('\u001B[2Jplan\n.xlsx', '--no-sheets')).toBe(0);
      expect(printed).toContain('en \uFFFD[2Jplan .xlsx');
      expect(printed).not.toContain('\u001B');
      expect(await review('\u001B[2J\n.xlsx')).toBe(2);
      expect(complaint).toMatch(/^[^\n\u001B]*\n$/);
    });

    it.each(['not json', '5', '{"a":[1', '[{}]', '{"sheet":[1],"columns":5}'])(
      'ignores settings of ours that are broken or forged: %s',
      async (value) => {
        const host = ExcelHost.open(new Uint8Array(await readFile(SAMPLE)));
        for (const key of ['', '.adding', '.history', '-aceptado:1:number-gap:number:1'])
          host.workbook.settings.set(`plan-mejora${key}`, value);
        await writeFile(at('forged.xlsx'), host.save());
        expect([await review('forged.xlsx', '--no-sheets'), complaint]).toEqual([0, '']);
        expect(printed).toContain('6 acciones, filas 5 a 10');
      },
    );

    it('says that a file is damaged if a part is that is read late', async () => {
      const parts = unzipSync(await readFile(SAMPLE));
      for (const [name, old] of [
        ['xl/worksheets/sheet1.xml', '</row>'],
        ['xl/sharedStrings.xml', '</si>'],
      ] as const) {
        const text = strFromU8(parts[name] ?? new Uint8Array());
        await writeFile(at('d.xlsx'), zipSync({ ...parts, [name]: strToU8(text.replace(old, '')) }));
        expect(await review('d.xlsx')).toBe(2);
        expect(complaint).toContain('«d.xlsx» está dañado o incompleto');
      }
      expect(await readdir(folder)).toEqual(['d.xlsx', 'plan.xlsx']);
    });

    it('leaves no text or flag of ours after --clear, and only the user’s formats', async () => {
      expect(await review('plan.xlsx', '--out', 'a.xlsx')).toBe(0);
      expect(await review('a.xlsx', '--clear', '--out', 'b.xlsx')).toBe(0);
      const [before, after] = [unzipSync(await readFile(at('plan.xlsx'))), unzipSync(await readFile(at('b.xlsx')))];
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
      const differing = Object.keys(after).filter(
        (name) => Buffer.compare(before[name] ?? new Uint8Array(), after[name] ?? new Uint8Array()) !== 0,
      );
      expect(differing).toEqual(['xl/styles.xml']);
      const styles = [before, after].map((parts) => strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()));
      // An empty list is written with two tags.
      expect(styles[1]?.replace('<dxfs count="0"></dxfs>', '<dxfs count="0"/>')).toBe(styles[0]);
    });

    it('writes the report defined by the contract', async () => {
      expect(await review('plan.xlsx', '--as-of', '2024-09-15', '--report', 'r.json')).toBe(0);
      const report = await reportOf('r.json');
      expect(Object.keys(report)).toEqual([
        'workbook',
        'asOf',
        'structure',
        'plan',
        'actions',
        'findings',
        'situations',
        'sheets',
        'notRead',
      ]);
      expect(report).toMatchObject({
        workbook: 'plan.xlsx',
        asOf: '2024-09-15',
        structure: 'caf-2020-es-do',
        plan: {
          sheet: 'Plan 2024',
          years: [2024],
          headingRows: [3, 4],
          firstRow: 5,
          lastRow: 10,
          columns: { number: 'A', criterion: 'B', subcriterion: 'C', start: 'H', end: 'I', owner: 'L', comments: 'M' },
        },
        situations: {
          overdue: 6,
          'due-soon': 0,
          'in-progress': 0,
          upcoming: 0,
          completed: 0,
          cancelled: 0,
          suspended: 0,
          unscheduled: 0,
        },
        sheets: GENERATED_SHEETS,
        notRead: [],
      });
      expect(report.actions.map(({ number, end, days }) => [number, end, days])).toEqual([
        [1, '2024-08-31', 15],
        [2, '2024-07-31', 46],
        [3, '2024-04-30', 138],
        [5, '2024-08-31', 15],
        [6, '2024-08-31', 15],
        [7, '2024-08-31', 15],
      ]);
      expect(report.actions[0]).toMatchObject({
        row: 5,
        criterion: '3',
        subcriterion: '3.1',
        example: 6,
        start: '2024-05-01',
        situation: 'overdue',
        owners: ['Recursos Humanos', 'Planificación'],
      });
    });

    it('finds one gap, twelve dates written as text and five leftover tags', async () => {
      await review('plan.xlsx', '--report', 'r.json');
      const { findings } = await reportOf('r.json');
      const count = (rule: string) => findings.filter((finding) => finding.rule === rule).length;
      expect([count('number-gap'), count('date-as-text'), count('markup-in-text')]).toEqual([1, 12, 5]);
      expect(findings.filter(({ severity }) => severity !== 'advice')).toHaveLength(18);
      expect(findings.find(({ rule }) => rule === 'number-gap')).toEqual({
        rule: 'number-gap',
        severity: 'warning',
        cell: 'A8',
        row: 8,
        column: 'number',
        message: expect.stringContaining('A8') as unknown,
        fixable: false,
      });
    });

    it('judges as of the given day', async () => {
      await review('plan.xlsx', '--as-of', '2024-05-15', '--report', 'r.json');
      const { actions, situations } = await reportOf('r.json');
      expect(situations.overdue).toBe(1);
      expect(
        actions.filter(({ situation }) => situation === 'overdue').map(({ number, days }) => [number, days]),
      ).toEqual([[3, 15]]);
    });

    it('prints English on request', async () => {
      expect(await review('plan.xlsx', '--lang', 'en')).toBe(0);
      expect(printed).toContain('overdue by 138 days');
    });

    it('exits with 0 under --strict, because there are warnings but no errors', async () => {
      expect(await review('plan.xlsx', '--strict')).toBe(0);
    });

    it('writes neither marks nor sheets if none are wanted: the copy has the same bytes', async () => {
      expect(await review('plan.xlsx', '--no-marks', '--no-sheets', '--out', 'copy.xlsx', '--report', 'r.json')).toBe(
        0,
      );
      expect(await readFile(at('copy.xlsx'))).toEqual(await readFile(SAMPLE));
      expect((await reportOf('r.json')).sheets).toEqual([]);
    });
  });

  describe('--clear', () => {
    it('removes marks and sheets from a reviewed copy', async () => {
      await review('plan.xlsx', '--out', 'reviewed.xlsx');
      expect(await review('reviewed.xlsx', '--clear', '--out', 'cleared.xlsx', '--report', 'r.json')).toBe(0);
      expect(await sheetNames('cleared.xlsx')).toEqual(['Plan 2024']);
      expect(printed).toContain('«Indicadores», «Por criterio»');
      expect((await reportOf('r.json')).sheets).toEqual([]);
    });

    it('leaves the plan’s part of the file as it was', async () => {
      const partOf = async (file: string) => unzipSync(await readFile(file))['xl/worksheets/sheet1.xml'];
      await review('plan.xlsx', '--out', 'reviewed.xlsx');
      expect(await partOf(at('reviewed.xlsx'))).not.toEqual(await partOf(SAMPLE));
      await review('reviewed.xlsx', '--clear', '--out', 'cleared.xlsx');
      expect(await partOf(at('cleared.xlsx'))).toEqual(await partOf(SAMPLE));
    });

    it('needs no plan in the workbook', async () => {
      await writeFile(at('empty.xlsx'), ExcelHost.empty().save());
      expect(await review('empty.xlsx', '--clear')).toBe(0);
      expect(await review('empty.xlsx', '--clear', '--report', 'r.json')).toBe(3);
    });

    it('writes the same bytes if there is nothing to remove', async () => {
      expect(await review('plan.xlsx', '--clear')).toBe(0);
      expect(await readFile(at('plan-revisado.xlsx'))).toEqual(await readFile(SAMPLE));
    });
  });

  it('says that a changed copy no longer has the plan’s signature', async () => {
    await writeFile(at('signed.xlsx'), signed(new Uint8Array(await readFile(SAMPLE))));
    await review('signed.xlsx', '--no-sheets');
    expect(printed).toContain('ya no tiene una firma válida');
    await review('signed.xlsx', '--clear');
    expect(printed).not.toContain('firma');
    await review('plan.xlsx', '--no-sheets');
    expect(printed).not.toContain('firma');
  });

  it('exits with 1 under --strict if there is an error that isn’t accepted, but writes the copy', async () => {
    const host = ExcelHost.open(new Uint8Array(await readFile(SAMPLE)));
    host.workbook.activeSheet.cells.typeInto(6, 8, 'pronto');
    await writeFile(at('wrong.xlsx'), host.save());
    expect(await review('wrong.xlsx')).toBe(0);
    expect(await review('wrong.xlsx', '--strict', '--out', 'strict.xlsx')).toBe(1);
    expect(await readdir(folder)).toContain('strict.xlsx');

    const accepted = await openOffice(host.save());
    const reviewed = await reviewPlan(asOf());
    const errors = reviewed.findings.filter(({ severity }) => severity === 'error');
    await acceptFindings(reviewed, errors, 'La fecha la dirá la Dirección', SEPTEMBER_15);
    await writeFile(at('accepted.xlsx'), accepted.host.save());
    expect(await review('accepted.xlsx', '--strict')).toBe(0);
  });

  describe('refuses, in one line, and writes nothing', () => {
    const open = async (name: string, bytes: Uint8Array, ...typed: string[]) => {
      await writeFile(at(name), bytes);
      const before = await readdir(folder);
      const code = await review(name, '--report', 'r.json', ...typed);
      expect(await readdir(folder)).toEqual(before);
      expect(printed).toBe('');
      expect(complaint.trimEnd()).not.toContain('\n');
      return code;
    };
    const oldFormat = () =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);

    it.each([
      ['text', () => strToU8('Criterio;Acción;Fin'), 'no es un libro de Excel'],
      ['nothing', () => new Uint8Array(), 'no es un libro de Excel'],
      ['an old workbook', oldFormat, ''],
      [
        'an OpenDocument sheet',
        () => zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
        '(.ods)',
      ],
      ['another zip', () => zipSync({ 'notes.txt': strToU8('plan') }), 'no es un libro de Excel'],
    ])('a file that holds %s', async (_, bytes, text) => {
      expect(await open('wrong.xlsx', bytes())).toBe(2);
      expect(complaint).toContain(text);
    });

    it('a truncated workbook', async () => {
      const whole = await readFile(SAMPLE);
      expect(await open('half.xlsx', whole.subarray(0, whole.length / 2))).toBe(2);
      expect(complaint).toContain('half.xlsx');
    });

    it('an empty workbook', async () => {
      expect(await open('empty.xlsx', ExcelHost.empty().save())).toBe(3);
      expect(complaint).toContain('vacío');
    });

    it('a workbook without a plan', async () => {
      const host = ExcelHost.empty();
      host.workbook.activeSheet.cells.typeInto(0, 0, 'Presupuesto');
      expect(await open('budget.xlsx', host.save())).toBe(3);
      expect(complaint).toContain('No hay un plan de mejora en «budget.xlsx»');
    });

    it('a missing sheet, and one without a plan', async () => {
      const host = ExcelHost.open(new Uint8Array(await readFile(SAMPLE)));
      host.workbook.addSheet('Notas');
      expect(await open('notes.xlsx', host.save(), '--sheet', 'Plan 2031')).toBe(3);
      expect(complaint).toContain('Plan 2031');
      expect(await open('notes.xlsx', host.save(), '--sheet', 'Notas')).toBe(3);
      expect(complaint).toContain('Notas');
    });

    it('a table that may be the plan, which it names with the options that say so', async () => {
      const host = ExcelHost.empty();
      const heading = ['Objetivo', 'Actividad', 'Indicador', 'Responsable', 'Plazo'];
      heading.forEach((text, column) => host.workbook.activeSheet.cells.typeInto(1, column, text));
      expect(await open('poa.xlsx', host.save())).toBe(3);
      const { name } = host.workbook.activeSheet;
      expect(complaint).toContain('«Objetivo», «Acción de mejora», «Indicador», «Responsable» y «Tiempo»');
      expect(complaint).toContain(`--sheet "${name}" --heading 2`);
    });

    it('a missing file, and a folder', async () => {
      expect(await review('none.xlsx')).toBe(2);
      expect(complaint).toContain('none.xlsx');
      expect(await review('.')).toBe(2);
      expect(await readdir(folder)).toEqual(['plan.xlsx']);
    });

    it('an output that is the plan itself', async () => {
      expect(await review('plan.xlsx', '--out', './plan.xlsx')).toBe(2);
      expect(await review('plan.xlsx', '--report', 'plan.xlsx')).toBe(2);
      expect(await readFile(at('plan.xlsx'))).toEqual(await readFile(SAMPLE));
    });

    it('invalid arguments, in the requested language', async () => {
      expect(await review('plan.xlsx', '--lang', 'en', '--asof', 'x')).toBe(2);
      expect(complaint).toBe('Unknown option --asof. See the options with --help.\n');
    });
  });

  it('shows its help', async () => {
    expect(await review('--help')).toBe(0);
    expect(printed).toContain('npm run review -- PLAN.xlsx');
    expect(await readdir(folder)).toEqual(['plan.xlsx']);
  });
});

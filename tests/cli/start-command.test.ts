import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { startCommand } from '../../src/cli/start-command';
import { dayOf } from '../../src/core/plan/day';
import { ExcelHost } from 'excel-host/node';
import { GENERATED_SHEETS } from '../support/sample';

jest.setTimeout(30_000);

const REVIEWED = path.resolve('build/plan-de-mejora-2024-revisado.xlsx');

let printed = '';
let complaint = '';

async function start(...typed: readonly string[]): Promise<number> {
  printed = '';
  complaint = '';
  return startCommand(
    typed,
    {
      folder: process.cwd(),
      variables: { LANG: 'es_DO.UTF-8' },
      today: dayOf(2026, 1, 31),
      print: (text) => (printed += `${text}\n`),
      complain: (line) => (complaint += `${line}\n`),
    },
    AbortSignal.abort(),
  );
}

describe('npm start', () => {
  it('shows its help', async () => {
    expect(await start('--help')).toBe(0);
    expect(printed).toContain('npm start -- [opciones]');
  });

  it.each([
    [['--port', '0'], '--port «0»'],
    [['--port', '70000'], '--port «70000»'],
    [['--port', 'x'], '--port «x»'],
    [['--as-of', 'ayer'], 'ayer'],
    [['plan.xlsx'], '«plan.xlsx»'],
    [['--puerto', '80'], '--puerto'],
  ])('refuses %j before it does anything', async (typed, text) => {
    expect(await start(...typed)).toBe(2);
    expect(complaint).toContain(text);
    expect(printed).toBe('');
  });

  describe('where the port is taken', () => {
    let other: Server;
    let port = 0;

    beforeAll(async () => {
      await rm(REVIEWED, { force: true });
      other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const address = other.address();
      port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    });
    afterAll(() => new Promise((resolve) => other.close(resolve)));

    it('reviews the sample, then says which port and what to do, without waiting for a build', async () => {
      expect(await start('--as-of', '2024-09-15', '--port', String(port))).toBe(2);
      expect(printed).toContain('fecha de corte 15/09/2024');
      expect(complaint).toContain(`El puerto ${port} está ocupado`);
      expect(complaint).toContain('npm start -- --port');
      const reviewed = ExcelHost.open(new Uint8Array(await readFile(REVIEWED)));
      expect(reviewed.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
    });
  });
});

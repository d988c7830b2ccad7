import { existsSync } from 'node:fs';
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

  describe('if the port is in use', () => {
    const others: Server[] = [];

    /** Opens a port (0 for any free one), unless another program already uses it. */
    async function take(port: number): Promise<number> {
      const server = createServer();
      await new Promise<void>((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) => {
          if (error.code === 'EADDRINUSE') resolve();
          else reject(error);
        });
        server.listen(port, '127.0.0.1', resolve);
      });
      others.push(server);
      const address = server.address();
      return typeof address === 'object' ? (address?.port ?? port) : port;
    }

    beforeEach(() => rm(REVIEWED, { force: true }));
    afterEach(() => Promise.all(others.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))));

    it('reports the requested port and what to do, before the review starts', async () => {
      const port = await take(0);
      expect(await start('--as-of', '2024-09-15', '--port', String(port))).toBe(2);
      expect(complaint).toContain(`El puerto ${port} está ocupado`);
      expect(complaint).toContain('npm start -- --port');
      expect(printed).toBe('');
      expect(existsSync(REVIEWED)).toBe(false);
    });

    it('uses the next free port if none was requested, and reviews the sample', async () => {
      await take(3000);
      expect(await start('--as-of', '2024-09-15')).toBe(0);
      expect(complaint).toBe('');
      expect(printed).toMatch(/El puerto 3000 está ocupado; se usa el 30[01]\d\./);
      expect(printed).toContain('fecha de corte 15/09/2024');
      const reviewed = ExcelHost.open(new Uint8Array(await readFile(REVIEWED)));
      expect(reviewed.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
    });
  });
});

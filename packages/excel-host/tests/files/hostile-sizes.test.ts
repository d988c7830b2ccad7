import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { readZip } from '../../src/package/zip-reader';
import { packEntry, writeZip } from '../../src/package/zip-writer';
import { workbookMadeBy } from '../../testing/made-by-others';
import { workbookWith, workbookWithSheet, type PartContent } from '../../testing/made-files';
import type { OpeningCost } from './opening-child';

jest.setTimeout(120_000);

/** The most memory of a process that opens one of the files, including Node itself. */
const MAX_MEGABYTES = 200;

const WORKBOOK = 'xl/workbook.xml';
const whole = workbookMadeBy('openpyxl');
const zeros = (megabytes: number, name: string) => packEntry(name, new Uint8Array(megabytes * 1024 * 1024));
const withEntry = (entry: ReturnType<typeof packEntry>) =>
  writeZip([...readZip(whole).filter(({ name }) => name !== entry.name), entry]);
const inWorkbook = (change: (xml: string) => string): Uint8Array =>
  workbookWith({ [WORKBOOK]: change } satisfies Record<string, PartContent>);
const atEnd = (inside: string) => (xml: string) => xml.replace(/<\/(\w+)>\s*$/, `${inside}</$1>`);
const inRoot = (attributes: string) => (xml: string) => xml.replace(/<(\w+) xmlns=/, `<$1 ${attributes} xmlns=`);
const numbered = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

/** Small files that expand to megabytes, with the expected outcome of each. */
const FILES: Readonly<Record<string, readonly [outcome: string, bytes: () => Uint8Array]>> = {
  'a part that unpacks to a thousand times its size': [
    'WorkbookTooLarge',
    () => withEntry(zeros(72, 'xl/media/a.bin')),
  ],
  'a part that says it is small': ['DamagedWorkbook', () => withEntry({ ...zeros(100, WORKBOOK), size: 1000 })],
  'entities that grow': [
    'DamagedWorkbook',
    () =>
      inWorkbook((xml) =>
        xml.replace(
          /^(<\?xml[^>]*\?>)?/,
          `$1<!DOCTYPE a [<!ENTITY a "ja">${numbered(20, (at) => `<!ENTITY a${at} "${`&a${at || ''};`.repeat(10)}">`)}]>`,
        ),
      ),
  ],
  'two million elements': ['WorkbookTooLarge', () => inWorkbook(atEnd('<a/>'.repeat(2_000_000)))],
  'half a million attributes': ['DamagedWorkbook', () => inWorkbook(inRoot(numbered(500_000, (at) => `a${at}="1"`)))],
  'a million rows': [
    'WorkbookTooLarge',
    () => workbookWithSheet(`<sheetData>${'<row/>'.repeat(1_000_000)}</sheetData>`),
  ],
  'two million cells of a row': [
    'DamagedWorkbook',
    () => workbookWithSheet(`<sheetData><row r="1">${'<c/>'.repeat(2_000_000)}</row></sheetData>`),
  ],
  'a million elements deep in the cells': [
    'WorkbookTooLarge',
    () => workbookWithSheet(`<sheetData>${'<a>'.repeat(1_000_000)}`),
  ],
  'merged cells without number': [
    'WorkbookTooLarge',
    () => workbookWithSheet(`<sheetData/><mergeCells>${'<mergeCell ref="A1:C3"/>'.repeat(300_000)}</mergeCells>`),
  ],
  'conditional formats without number': [
    'WorkbookTooLarge',
    () =>
      workbookWithSheet(
        `<sheetData/>${'<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>'.repeat(60_000)}`,
      ),
  ],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(FILES))('%s: refused or read with little memory', (_, [outcome, bytes]) => {
  const file = path.join(folder, 'file.xlsx');
  writeFileSync(file, bytes());
  const child = [require.resolve('tsx/cli'), path.join(__dirname, 'opening-child.ts'), file];
  const { stdout, stderr } = spawnSync(process.execPath, child, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const cost = JSON.parse(stdout) as OpeningCost;
  expect(cost).toEqual({ outcome, megabytes: expect.any(Number) as number });
  expect(cost.megabytes).toBeLessThan(MAX_MEGABYTES);
});

import { existsSync } from 'node:fs';
import { canInstall, install } from './debian';
import { findAnyProgram, run } from './run-command';

/** Paths of other programs that read our files. */
export interface SecondReaders {
  /** LibreOffice's `soffice`. */
  readonly soffice: string;
  /** A Python with openpyxl and xlsxwriter. */
  readonly python: string;
}

const OFFICES = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'] as const;
/** Poppler's programs measure printed pages. The font is as wide as Calibri, which only Windows and macOS have. */
const POPPLER = 'pdftotext';
const FONTS = ['/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf'] as const;
const PRINTING = ['poppler-utils', 'fonts-crosextra-carlito'] as const;

/** Debian's own comes first, because no other one finds the modules that apt-get installs. */
const PYTHONS = ['/usr/bin/python3', 'python3', 'python'] as const;

/**
 * LibreOffice and a Python with openpyxl and xlsxwriter, and what measures printed pages: those in SOFFICE and PYTHON, else installed ones, else, on
 * Debian as root, those that this installs.
 *
 * @throws an error that says what to install if one is missing
 */
export async function secondReaders(): Promise<SecondReaders> {
  let soffice = await findOffice();
  let python = await findPython();
  let measures = await canMeasure();
  if ((!soffice || !python || !measures) && (await canInstall())) {
    const packages = [
      ...(soffice ? [] : ['libreoffice-calc']),
      ...(python ? [] : ['python3', 'python3-openpyxl', 'python3-xlsxwriter']),
      ...(measures ? [] : PRINTING),
    ];
    await install(packages);
    soffice ??= await findOffice();
    python ??= await findPython();
    measures = await canMeasure();
  }
  if (!soffice) {
    throw new Error(
      'LibreOffice is missing. Install it (Debian: apt-get install libreoffice-calc), or name it: SOFFICE=/path/to/soffice',
    );
  }
  if (!python) {
    throw new Error(
      'No Python with openpyxl and xlsxwriter. Install them (Debian: apt-get install python3-openpyxl python3-xlsxwriter), or name one: PYTHON=/path/to/python3',
    );
  }
  if (!measures) {
    throw new Error(
      `No pdftotext, or no font as wide as Calibri. Install them (Debian: apt-get install ${PRINTING.join(' ')}).`,
    );
  }
  return { soffice, python };
}

/** Whether printed pages can be measured: on Linux with a font that is as wide as Calibri. */
async function canMeasure(): Promise<boolean> {
  const hasFont = process.platform !== 'linux' || FONTS.every((font) => existsSync(font));
  return hasFont && (await findAnyProgram([POPPLER])) !== null;
}

function findOffice(): Promise<string | null> {
  const named = process.env['SOFFICE'];
  return findAnyProgram(named ? [named] : OFFICES);
}

async function findPython(): Promise<string | null> {
  const named = process.env['PYTHON'];
  for (const name of named ? [named] : PYTHONS) {
    const python = await findAnyProgram([name]);
    const imports = ['-c', 'import openpyxl, xlsxwriter'];
    if (python && (await run(python, imports, { output: 'none' })) === 0) return python;
  }
  return null;
}

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
/** Debian's own comes first, because no other one finds the modules that apt-get installs. */
const PYTHONS = ['/usr/bin/python3', 'python3', 'python'] as const;

/**
 * LibreOffice and a Python with openpyxl and xlsxwriter: those in SOFFICE and PYTHON, else installed ones, else, on
 * Debian as root, those that this installs.
 *
 * @throws an error that says what to install if one is missing
 */
export async function secondReaders(): Promise<SecondReaders> {
  let soffice = await findOffice();
  let python = await findPython();
  if ((!soffice || !python) && (await canInstall())) {
    const packages = [
      ...(soffice ? [] : ['libreoffice-calc']),
      ...(python ? [] : ['python3', 'python3-openpyxl', 'python3-xlsxwriter']),
    ];
    await install(packages);
    soffice ??= await findOffice();
    python ??= await findPython();
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
  return { soffice, python };
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

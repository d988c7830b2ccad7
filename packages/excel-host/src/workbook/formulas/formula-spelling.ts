import { HostError } from '../../package/host-error';

/**
 * The functions that came after the file format, which files name with a prefix (https://learn.microsoft.com/openspecs/office_standards/ms-xlsx/5d1b6d44-6fc1-4ecd-8fef-0b27406cc2bf). Not those
 * that name values of their own (`LET`, `LAMBDA`), which files mark too.
 */
const LATER = new Set(
  [
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR',
    'BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS',
    'CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP',
    'ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORMULATEXT',
    'FORECAST.LINEAR GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH',
    'IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT',
    'NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC',
    'PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI',
    'SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST',
    'TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS',
    'WRAPROWS XLOOKUP XMATCH XOR Z.TEST',
  ].flatMap((names) => names.split(' ')),
);

/** Two of them whose names older functions of Excel's macros had. */
const LATER_ON_SHEETS = new Set(['FILTER', 'SORT']);

/** The names of functions and the brackets of structured references; texts and quoted names are passed over. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<table>[\p{L}_\\][\p{L}\p{N}_.\\?]*)?(?<brackets>\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])|(?<![\p{L}\p{N}_.\\?])(?<called>[\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

interface Parts {
  readonly table?: string | undefined;
  readonly brackets?: string | undefined;
  readonly called?: string | undefined;
}

function mapParts(formula: string, mapper: (parts: Parts) => string | undefined): string {
  let [text, from] = ['', 0];
  for (const { 0: whole, groups, index } of formula.matchAll(PARTS)) {
    text += formula.slice(from, index) + (mapper(groups ?? {}) ?? whole);
    from = index + whole.length;
  }
  return text + formula.slice(from);
}

function calledInFile(called: string): string {
  const name = called.toUpperCase();
  return LATER_ON_SHEETS.has(name) ? `_xlfn._xlws.${name}` : LATER.has(name) ? `_xlfn.${name}` : called;
}

/** The columns that stand behind an `@`, as files write them: `Fin` is `[Fin]`. */
function columnsInFile(columns: string): string {
  return columns.startsWith('[') ? columns : `[${columns}]`;
}

/**
 * A formula (no `=`) as files spell it: newer functions have a prefix, and a table's own row is spelled out with the table's name. Throws `InvalidArgument` for a row of a table that isn't
 * named where the cell stands in none.
 *
 * @param ownTable the name of the table whose data the formula stands in; undefined for none.
 * @example spelledForFile('IFS([@Avance]=1,2)', 'Metas') // '_xlfn.IFS(Metas[[#This Row],[Avance]]=1,2)'
 */
export function spelledForFile(formula: string, ownTable: string | undefined): string {
  return mapParts(formula, ({ table, brackets, called }) => {
    if (called !== undefined) return calledInFile(called);
    if (brackets?.startsWith('[@') !== true) return undefined;
    const name = table ?? ownTable;
    if (name === undefined) throw new HostError('InvalidArgument', 'The cell stands in no table: there is no own row');
    const columns = brackets.slice(2, -1).trim();
    return columns === '' ? `${name}[#This Row]` : `${name}[[#This Row],${columnsInFile(columns)}]`;
  });
}

const OWN_ROW = /^\[(?:#This Row|\[#This Row\],(?<columns>.*))\]$/i;

/** What stands behind an `@` for the columns of a file: brackets of their own where they are several or have more than letters and digits in their name. */
function columnsForUser(columns: string): string {
  const plain = /^\[([\p{L}\p{N}_.]+)\]$/u.exec(columns);
  return plain?.[1] ?? columns;
}

/**
 * A formula (no `=`) of a file as Excel shows it.
 *
 * @param ownTable the name of the table whose data the formula stands in; undefined for none.
 * @example spelledForUser('_xlfn.IFS(Metas[[#This Row],[Avance]]=1,2)', 'Metas') // 'IFS([@Avance]=1,2)'
 */
export function spelledForUser(formula: string, ownTable: string | undefined): string {
  return mapParts(formula, ({ table, brackets, called }) => {
    if (called !== undefined) {
      const bare = called.replace(/^_xlfn\.(?:_xlws\.)?/i, '');
      return LATER.has(bare.toUpperCase()) || LATER_ON_SHEETS.has(bare.toUpperCase()) ? bare : undefined;
    }
    const own = brackets === undefined ? null : OWN_ROW.exec(brackets);
    if (own === null) return undefined;
    const name = table?.toLowerCase() === ownTable?.toLowerCase() ? '' : (table ?? '');
    return `${name}[@${columnsForUser(own.groups?.['columns'] ?? '')}]`;
  });
}

/** Whether a file may spell a formula otherwise than Excel shows it. */
export function isSpelledOtherwise(formula: string): boolean {
  return formula.includes('_xl') || formula.includes('_XL') || formula.includes('[#');
}

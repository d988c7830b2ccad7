import { HostError } from '../../package/host-error';

/**
 * Functions newer than the file format, which have a prefix in files
 * (https://learn.microsoft.com/openspecs/office_standards/ms-xlsx/5d1b6d44-6fc1-4ecd-8fef-0b27406cc2bf). Without `LET`
 * and `LAMBDA`, whose parameters have a prefix too.
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

/** Newer functions whose names also belong to macro functions. */
const LATER_ON_SHEETS = new Set(['FILTER', 'SORT']);

/** Function names and brackets of structured references; texts and quoted names are skipped. */
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

/** The columns after an `@` as written in files: `Fin` is `[Fin]`. */
function columnsInFile(columns: string): string {
  return columns.startsWith('[') ? columns : `[${columns}]`;
}

/**
 * Converts a formula (no `=`) to the form in files: newer functions have a prefix, and `@` is written out with the
 * table's name. Throws `InvalidArgument` for an `@` without a table's name outside a table.
 *
 * @param ownTable the name of the table whose data the formula is in; undefined for none
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

/**
 * The columns after an `@`, in brackets if there are several or if a name has other characters than letters and digits.
 */
function columnsForUser(columns: string): string {
  const plain = /^\[([\p{L}\p{N}_.]+)\]$/u.exec(columns);
  return plain?.[1] ?? columns;
}

/**
 * Converts a formula (no `=`) of a file to the form that Excel shows.
 *
 * @param ownTable the name of the table whose data the formula is in; undefined for none
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

/** Whether a file may have a formula in another form than Excel shows. */
export function isSpelledOtherwise(formula: string): boolean {
  return formula.includes('_xl') || formula.includes('_XL') || formula.includes('[#');
}

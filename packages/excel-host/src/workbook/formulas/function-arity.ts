/** Excel's limit on arguments. */
const MANY = 255;

/** The minimum and maximum number of arguments of functions. */
const ARITIES: readonly (readonly [least: number, most: number, names: string])[] = [
  [0, 0, 'FALSE NA NOW PI RAND TODAY TRUE'],
  [0, 1, 'COLUMN ROW SHEET SHEETS'],
  [1, 1, 'ABS ACOS ACOSH ASIN ASINH ATAN ATANH COS COSH DEGREES EVEN EXP FACT INT LN LOG10 ODD RADIANS SIGN SIN SINH'],
  [1, 1, 'SQRT TAN TANH CHAR CLEAN CODE LEN LOWER PROPER T TRIM UNICHAR UNICODE UPPER VALUE'],
  [1, 1, 'DATEVALUE DAY HOUR ISOWEEKNUM MINUTE MONTH SECOND TIMEVALUE YEAR'],
  [1, 1, 'COLUMNS COUNTBLANK ERROR.TYPE FORMULATEXT ISBLANK ISERR ISERROR ISEVEN ISFORMULA ISLOGICAL ISNA ISNONTEXT'],
  [1, 1, 'ISNUMBER ISODD ISREF ISTEXT MDETERM MINVERSE N NOT ROWS TRANSPOSE TYPE'],
  [1, 2, 'CELL HYPERLINK INDIRECT LEFT LOG RIGHT TRUNC WEEKDAY WEEKNUM'],
  [1, 3, 'FIXED NUMBERVALUE UNIQUE'],
  [1, 4, 'SEQUENCE SORT'],
  [1, MANY, 'AND AVERAGE AVERAGEA CONCAT CONCATENATE COUNT COUNTA GCD LCM MAX MAXA MEDIAN MIN MINA OR PRODUCT'],
  [1, MANY, 'STDEV STDEV.P STDEV.S SUM SUMPRODUCT SUMSQ VAR VAR.P VAR.S XOR'],
  [2, 2, 'ATAN2 CEILING COMBIN CORREL COUNTIF DAYS EDATE EOMONTH EXACT FLOOR FREQUENCY IFERROR IFNA LARGE MMULT MOD'],
  [2, 2, 'MROUND PERCENTILE POWER QUARTILE QUOTIENT RANDBETWEEN REPT ROUND ROUNDDOWN ROUNDUP SMALL TEXT'],
  [2, 3, 'AVERAGEIF DAYS360 FILTER FIND IF LOOKUP MATCH NETWORKDAYS RANK SEARCH SUMIF WORKDAY YEARFRAC'],
  [2, 4, 'INDEX NETWORKDAYS.INTL WORKDAY.INTL XMATCH'],
  [2, 5, 'ADDRESS'],
  [2, MANY, 'CHOOSE COUNTIFS IFS SUBTOTAL'],
  [3, 3, 'DATE DATEDIF MID TIME'],
  [3, 4, 'HLOOKUP SUBSTITUTE VLOOKUP'],
  [3, 5, 'OFFSET'],
  [3, 6, 'XLOOKUP'],
  [3, MANY, 'AGGREGATE AVERAGEIFS MAXIFS MINIFS SUMIFS SWITCH TEXTJOIN'],
  [4, 4, 'REPLACE'],
];

const BY_NAME = new Map(
  ARITIES.flatMap(([least, most, names]) => names.split(' ').map((name) => [name, [least, most] as const])),
);

/**
 * Whether a function accepts a number of arguments: Excel rejects formulas with too few or too many. True for unknown
 * functions. https://support.microsoft.com/office/excel-functions-alphabetical-b3944572-255d-4efb-bb96-c6d90033e188
 *
 * @param name in any case, with or without the prefix that newer functions have in files
 * @example takesArguments('EDATE', 1) // false
 */
export function takesArguments(name: string, count: number): boolean {
  const arity = BY_NAME.get(name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, ''));
  return arity === undefined || (count >= arity[0] && count <= arity[1]);
}

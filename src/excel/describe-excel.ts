/** What Excel says of itself; nothing of it depends on the workbook. */
export interface ExcelDescription {
  /** Its version and build, such as `16.0.17928.20114`. */
  readonly version: string;
  /** Where it runs, by Office's own word: `PC`, `Mac`, `OfficeOnline`… */
  readonly platform: string;
  /** The language of its menus, a BCP 47 tag. */
  readonly displayLanguage: string;
  /** The language in which it reads dates and numbers, likewise. */
  readonly contentLanguage: string;
  /** The newest version of each requirement set that it has; a set that it lacks is absent. */
  readonly sets: Readonly<Partial<Record<(typeof SETS)[number], string>>>;
}

/** The requirement sets that the add-in asks for or could profit from. */
const SETS = ['ExcelApi', 'DialogApi', 'SharedRuntime'] as const;

/** No set has had as many versions yet (https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets). */
const MOST_VERSIONS = 40;

/** Asks Excel what it is. It needs no round trip, and works in an Excel that is too old for all else. */
export function describeExcel(): ExcelDescription {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const newest = (set: string) => {
    const versions = Array.from({ length: MOST_VERSIONS }, (_, index) => `1.${MOST_VERSIONS - index}`);
    return versions.find((version) => requirements.isSetSupported(set, version));
  };
  const sets = SETS.flatMap((set) => {
    const version = newest(set);
    return version === undefined ? [] : [[set, version] as const];
  });
  return {
    version: diagnostics.version,
    platform: String(diagnostics.platform),
    displayLanguage,
    contentLanguage,
    sets: Object.fromEntries(sets),
  };
}

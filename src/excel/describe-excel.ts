/** The Excel that the add-in runs in; nothing here depends on the workbook. */
export interface ExcelDescription {
  /** Its version and build, such as `16.0.17928.20114`. */
  readonly version: string;
  /** Office's name for the platform: `PC`, `Mac`, `OfficeOnline`… */
  readonly platform: string;
  /** The language of its menus, a BCP 47 tag. */
  readonly displayLanguage: string;
  /** The language in which it reads dates and numbers, a BCP 47 tag. */
  readonly contentLanguage: string;
  /** The newest supported version of each requirement set; an unsupported set is absent. */
  readonly sets: Readonly<Partial<Record<(typeof SETS)[number], string>>>;
}

/** The requirement sets that the add-in needs or could use. */
const SETS = ['ExcelApi', 'DialogApi', 'SharedRuntime'] as const;

/** More versions than any set has so far (https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets). */
const MOST_VERSIONS = 40;

/** Describes the Excel around the add-in. Takes no round trip, and works in an Excel too old for everything else. */
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

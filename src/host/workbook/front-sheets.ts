import type { XmlElement } from '../package/xml-element';

/** What a window of the workbook keeps of its tabs as a place among the sheets: the one in front, and the first that is in sight. */
const PLACES = ['activeTab', 'firstSheet'] as const;

interface Kept {
  readonly view: XmlElement;
  readonly name: (typeof PLACES)[number];
  readonly sheet: XmlElement | undefined;
}

/** The sheets that the file's windows show, by their places: a place must follow when sheets come, go and move. */
export class FrontSheets {
  readonly #kept: readonly Kept[];

  constructor(
    root: XmlElement,
    /** `<sheet>` elements of all kinds in the order of their tabs. */
    private readonly sheets: () => readonly XmlElement[],
  ) {
    const before = sheets();
    const views = root.child('bookViews')?.childrenNamed('workbookView') ?? [];
    this.#kept = views.flatMap((view) =>
      PLACES.map((name) => ({ view, name, sheet: before[Number(view.attribute(name) ?? 0)] })),
    );
  }

  /** Has every window show the sheets that it showed, or, where those are gone or hidden, the one that is in front now. */
  follow(front: XmlElement): void {
    const sheets = this.sheets();
    for (const { view, name, sheet } of this.#kept) {
      const stays =
        sheet !== undefined && sheets.includes(sheet) && (sheet.attribute('state') ?? 'visible') === 'visible';
      const place = sheets.indexOf(stays ? sheet : front);
      if (place !== Number(view.attribute(name) ?? 0)) view.setAttribute(name, place === 0 ? undefined : place);
    }
  }
}

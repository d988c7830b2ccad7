import type { XmlElement } from '../../package/xml-element';
import { visibilityOf } from './sheet-visibility';

/** What a window of the workbook keeps of its tabs as a place among the sheets: the one in front, and the first that is in sight. */
const PLACES = ['activeTab', 'firstSheet'] as const;

interface Kept {
  readonly view: XmlElement;
  readonly name: (typeof PLACES)[number];
  /** What the file says. */
  readonly value: string | undefined;
  /** The sheet at that place; undefined where the file has none there, or none in sight. */
  readonly sheet: XmlElement | undefined;
}

/** The sheets that the file's windows show, by their places: a place must follow when sheets come, go and move. */
export class FrontSheets {
  readonly #before: readonly XmlElement[];
  readonly #kept: readonly Kept[];

  constructor(
    root: XmlElement,
    /** `<sheet>` elements of all kinds in the order of their tabs. */
    private readonly sheets: () => readonly XmlElement[],
  ) {
    this.#before = sheets();
    const views = root.child('bookViews')?.childrenNamed('workbookView') ?? [];
    this.#kept = views.flatMap((view) =>
      PLACES.map((name) => {
        const value = view.attribute(name);
        const sheet = this.#before[Number(value ?? 0)];
        return { view, name, value, sheet: isInSight(sheet) ? sheet : undefined };
      }),
    );
  }

  /** Has every window show the sheets that it showed, or, where those are gone or hidden, the one that is in front now. */
  follow(front: XmlElement): void {
    const sheets = this.sheets();
    const same = sheets.length === this.#before.length && sheets.every((sheet, at) => sheet === this.#before[at]);
    for (const { view, name, value, sheet } of this.#kept) {
      const stays = sheet !== undefined && sheets.includes(sheet) && isInSight(sheet);
      // A file that shows no sheet, or a hidden one, stays as it came.
      if (same && (stays || sheet === undefined)) view.setAttribute(name, value);
      else view.setAttribute(name, sheets.indexOf(stays ? sheet : front));
    }
  }
}

const isInSight = (sheet: XmlElement | undefined): boolean => sheet !== undefined && visibilityOf(sheet) === 'Visible';

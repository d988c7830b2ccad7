import type { XmlElement } from '../../package/xml-element';
import { visibilityOf } from './sheet-visibility';

/** Attributes of a workbook window with the index of a sheet: the active one, and the first visible tab. */
const PLACES = ['activeTab', 'firstSheet'] as const;

interface WindowAttribute {
  readonly view: XmlElement;
  readonly name: (typeof PLACES)[number];
  /** The attribute in the file. */
  readonly value: string | undefined;
  /** The sheet at that index; undefined if there is none, or if it is hidden. */
  readonly sheet: XmlElement | undefined;
}

/** The sheets that the windows refer to by index, which must be updated when sheets are added, deleted or moved. */
export class FrontSheets {
  readonly #before: readonly XmlElement[];
  readonly #attributes: readonly WindowAttribute[];

  constructor(
    root: XmlElement,
    /** `<sheet>` elements of all kinds in the order of their tabs. */
    private readonly sheets: () => readonly XmlElement[],
  ) {
    this.#before = sheets();
    const views = root.child('bookViews')?.childrenNamed('workbookView') ?? [];
    this.#attributes = views.flatMap((view) =>
      PLACES.map((name) => {
        const value = view.attribute(name);
        const sheet = this.#before[Number(value ?? 0)];
        return { view, name, value, sheet: isTabVisible(sheet) ? sheet : undefined };
      }),
    );
  }

  /** Updates the windows' indexes. Sheets that were deleted or hidden are replaced by the active one. */
  follow(front: XmlElement): void {
    const sheets = this.sheets();
    const same = sheets.length === this.#before.length && sheets.every((sheet, at) => sheet === this.#before[at]);
    for (const { view, name, value, sheet } of this.#attributes) {
      const stays = sheet !== undefined && sheets.includes(sheet) && isTabVisible(sheet);
      // Attributes in the file without a valid, visible sheet stay as they are.
      if (same && (stays || sheet === undefined)) view.setAttribute(name, value);
      else view.setAttribute(name, sheets.indexOf(stays ? sheet : front));
    }
  }
}

const isTabVisible = (sheet: XmlElement | undefined): boolean =>
  sheet !== undefined && visibilityOf(sheet) === 'Visible';

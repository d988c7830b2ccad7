import { CONTENT_TYPES, RELATIONSHIP_TYPES } from '../package/office-names';
import { Part } from '../package/part';
import { XmlDocument } from '../package/xml-document';
import type { XmlElement } from '../package/xml-element';
import { CalculationParts } from './calculation/calculation-parts';
import type { WorkbookServices } from './cells/sheet-context';
import type { SheetList } from './sheet-list';
import { FrontSheets } from './sheets/front-sheets';
import type { TableRegistry } from './tables/table-registry';

const OTHER_DIFFERENTIAL = /<(?:\w+:)?(?:colorFilter|sortCondition|format|conditionalFormat)\b[^>]*\bdxfId="(\d+)"/g;

/** The parts of the file that don't belong to a sheet. */
interface BookParts {
  /** `<workbook>`. */
  readonly root: XmlElement;
  readonly workbookPart: string;
  readonly services: WorkbookServices;
  /** `<styleSheet>`, which the file may lack. */
  readonly stylesRoot: XmlElement;
  readonly hasStyles: () => boolean;
  /** Whether some values of formulas aren't known to be Excel's. */
  readonly unsureOfResults: () => boolean;
}

/** Updates the file's parts from the model before it is saved. */
export class WorkbookWriter {
  readonly #calculation: CalculationParts;
  readonly #fronts: FrontSheets;

  constructor(
    private readonly book: BookParts,
    private readonly sheets: SheetList,
    private readonly tables: TableRegistry,
  ) {
    this.#calculation = new CalculationParts(book.services.file, book.workbookPart, book.root);
    this.#fronts = new FrontSheets(book.root, () => sheets.elements);
  }

  /** Writes the cells of the sheets that were parsed, and windows, charts, styles, texts and calculation settings. */
  write(): void {
    this.#fronts.follow(this.sheets.front.element);
    for (const sheet of this.sheets.models) sheet.charts.follow();
    const { styles, strings } = this.book.services;
    const all = this.sheets.records;
    // Texts and formats of what was deleted go too, unless another sheet uses them.
    const read = styles.someReleased || strings.someReleased ? all : all.filter(({ part }) => part.isRead);
    const elsewhere = styles.someReleased ? this.#differentialsElsewhere() : new Set<number>();
    const usesStyle = (index: number): boolean => read.some(({ part }) => part.usesStyle(index));
    const usesDifferential = (index: number): boolean =>
      read.some(({ model }) => model.conditionalFormats.usesDifferential(index)) ||
      this.tables.usesDifferential(this.sheets.models, index) ||
      elsewhere.has(index);
    styles.trim(usesStyle, usesDifferential);
    this.#keepStyles();
    const changed = read.filter(({ part }) => part.data.changed);
    this.#calculation.ask(this.book.unsureOfResults() && changed.some(({ part }) => part.data.formulasChanged));
    if (changed.some(({ part }) => part.data.removedFormula)) this.#calculation.dropChain();
    strings.startWriting();
    for (const { part } of read) part.data.prepare();
    strings.finishWriting(() => all.flatMap(({ part }) => [...part.sharedTexts()]));
  }

  /** The styles that the file's filters, sort orders and pivot tables use. */
  #differentialsElsewhere(): ReadonlySet<number> {
    const parts = this.book.services.file.parts.filter(({ name }) =>
      /^xl\/(?:worksheets|tables|pivot\w+)\/[^/]+\.xml$/i.test(name),
    );
    return new Set(
      parts.flatMap(({ text }) => Array.from(text.matchAll(OTHER_DIFFERENTIAL), ([, index]) => Number(index))),
    );
  }

  /** Adds the styles part when a call adds the first format to a workbook without one. */
  #keepStyles(): void {
    const { services, workbookPart, stylesRoot, hasStyles } = this.book;
    if (hasStyles() || !services.styles.changed) return;
    services.file.add(Part.ofDocument('xl/styles.xml', XmlDocument.create(stylesRoot)), CONTENT_TYPES.styles);
    services.file.link(workbookPart, RELATIONSHIP_TYPES.styles, 'xl/styles.xml');
  }
}

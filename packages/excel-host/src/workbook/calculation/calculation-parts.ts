import type { OpcPackage } from '../../package/opc-package';
import type { XmlElement } from '../../package/xml-element';
import { WORKBOOK_ORDER } from '../../package/schema-order';

/** What a file says of its own calculation: whether it is to be done anew, and in which order it was done. */
export class CalculationParts {
  #before: { readonly made: boolean; readonly value: string | undefined } | undefined;

  constructor(
    private readonly file: OpcPackage,
    private readonly workbookPart: string,
    private readonly root: XmlElement,
  ) {}

  /** Where formulas were written, Excel is asked to calculate when it opens the file: it knows functions that the library doesn't. */
  ask(needed: boolean): void {
    const present = this.root.child('calcPr');
    this.#before ??= { made: present === undefined, value: present?.attribute('fullCalcOnLoad') };
    if (needed) this.root.childInOrder('calcPr', WORKBOOK_ORDER).setAttribute('fullCalcOnLoad', 1);
    else if (this.#before.made) present?.remove();
    else present?.setAttribute('fullCalcOnLoad', this.#before.value);
  }

  /** The list of formulas in the order of calculation may not name a cell without one; Excel makes it anew. */
  dropChain(): void {
    const link = this.file.relationships(this.workbookPart).byType('/calcChain');
    if (link === undefined) return;
    this.file.unlink(this.workbookPart, link.id);
    this.file.remove(link.target);
  }
}

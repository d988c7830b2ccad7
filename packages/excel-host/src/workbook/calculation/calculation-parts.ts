import type { OpcPackage } from '../../package/opc-package';
import type { XmlElement } from '../../package/xml-element';
import { WORKBOOK_ORDER } from '../../package/schema-order';

/** The file's calculation settings and calculation chain. */
export class CalculationParts {
  #before: { readonly made: boolean; readonly value: string | undefined } | undefined;

  constructor(
    private readonly file: OpcPackage,
    private readonly workbookPart: string,
    private readonly root: XmlElement,
  ) {}

  /** Asks Excel to calculate the file when it opens it, because Excel has functions that the library lacks. */
  ask(needed: boolean): void {
    const present = this.root.child('calcPr');
    this.#before ??= { made: present === undefined, value: present?.attribute('fullCalcOnLoad') };
    if (needed) this.root.childInOrder('calcPr', WORKBOOK_ORDER).setAttribute('fullCalcOnLoad', 1);
    else if (this.#before.made) present?.remove();
    else present?.setAttribute('fullCalcOnLoad', this.#before.value);
  }

  /** Removes the calculation chain, which must not contain a cell without a formula; Excel creates it again. */
  dropChain(): void {
    const link = this.file.relationships(this.workbookPart).byType('/calcChain');
    if (link === undefined) return;
    this.file.unlink(this.workbookPart, link.id);
    this.file.remove(link.target);
  }
}

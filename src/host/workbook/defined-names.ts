import { pending } from './pending';
import type { SheetModel } from './sheet-model';

/** A defined name. */
export class DefinedNameModel {
  /** The name. */
  get name(): string {
    return pending();
  }
  /** The sheet that it belongs to; undefined for the workbook. */
  get sheet(): SheetModel | undefined {
    return pending();
  }
  /** What it stands for, with a leading `=`. */
  get formula(): string {
    return pending();
  }
  set formula(formula: string) {
    pending(formula);
  }
  /** Whether people see it in the list of names. */
  get visible(): boolean {
    return pending();
  }
  set visible(visible: boolean) {
    pending(visible);
  }
  /** The comment kept with it, empty for none. */
  get comment(): string {
    return pending();
  }
  set comment(comment: string) {
    pending(comment);
  }
  /** Whether it was deleted. */
  get deleted(): boolean {
    return pending();
  }
  /** Takes it away. */
  remove(): void {
    pending();
  }
}

/** The defined names of a workbook; Excel's own (`_xlnm.…`) are kept and not listed. */
export class DefinedNames {
  /** All of them, in the order of the file. */
  get all(): readonly DefinedNameModel[] {
    return pending();
  }
  /** The name as a sheet (or, without one, the workbook) defines it, whatever its case. */
  find(name: string, sheet?: SheetModel): DefinedNameModel | undefined {
    return pending(name, sheet);
  }
  /** Adds a name. Throws `InvalidArgument` for one that Excel doesn't take, `ItemAlreadyExists` for one that is taken. */
  add(
    name: string,
    formula: string,
    options?: { readonly sheet?: SheetModel; readonly comment?: string },
  ): DefinedNameModel {
    return pending(name, formula, options);
  }
}

import type { Circumstances } from './circumstances';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { ExcelObject } from './excel-object';
import type { RequirementSet } from './requirement-set';

/** Objects that office.js keeps across syncs, by reference id. */
export interface References {
  /** Keeps an object and gives its id; the same id for an object that is kept already. */
  keep(object: ExcelObject): string;
  /** The kept object, where it is now; throws `InvalidReference` where it is gone. */
  find(id: string): ExcelObject;
  /** Lets go of an object. */
  release(id: string): void;
  /** The id of a kept object. */
  idOf(object: ExcelObject): string | undefined;
}

/** What the members of Excel objects know of the host that they live in. */
export interface Session {
  readonly workbook: WorkbookModel;
  readonly references: References;
  /** The file's name with its extension. */
  readonly fileName: string;
  /** Whether the workbook is read-only: every edit is refused with `AccessDenied`. */
  readonly readOnly: boolean;
  /** The user's locale tag: it decides month names in `text`. */
  readonly locale: string;
  /** The newest ExcelApi set that this Excel declares. */
  readonly requirementSet: RequirementSet;
  /** What surrounds this Excel now. */
  readonly circumstances: Readonly<Circumstances>;
  /** Whether add-ins hear of changes (`context.runtime.enableEvents`). */
  eventsEnabled: boolean;
  /** Opens a file's bytes as a workbook of its own, beside this one. */
  openWorkbook(bytes: Uint8Array): void;
  /** Starts or stops telling add-ins of an event (its registration name) on a target: a sheet's id, or `Workbook`. */
  listen(event: string, target: string, on: boolean): void;
}

import type { Circumstances } from './circumstances';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { ExcelObject } from './excel-object';
import type { RequirementSet } from './requirement-set';

/** Objects that office.js tracks across syncs, by reference id. */
export interface References {
  /** Tracks an object and returns its id; the same id if it is already tracked. */
  track(object: ExcelObject): string;
  /** A tracked object at its current place; throws `InvalidReference` if it no longer exists. */
  find(id: string): ExcelObject;
  /** Stops tracking an object. */
  release(id: string): void;
  /** The id of a tracked object. */
  idOf(object: ExcelObject): string | undefined;
}

/** The state of the host that the members of Excel objects use. */
export interface Session {
  readonly workbook: WorkbookModel;
  readonly references: References;
  /** The file's name with its extension. */
  readonly fileName: string;
  /** Whether the workbook is read-only: all edits throw `AccessDenied`. */
  readonly readOnly: boolean;
  /** The user's locale tag, which determines month names in `text`. */
  readonly locale: string;
  /** The newest ExcelApi set that this Excel declares. */
  readonly requirementSet: RequirementSet;
  /** The current circumstances. */
  readonly circumstances: Readonly<Circumstances>;
  /** Whether add-ins receive events (`context.runtime.enableEvents`). */
  eventsEnabled: boolean;
  /** Opens a file as another workbook. */
  openWorkbook(bytes: Uint8Array): void;
  /** Starts or stops sending an event to add-ins, by registration name and target: a sheet's id, or `Workbook`. */
  listen(event: string, target: string, on: boolean): void;
}

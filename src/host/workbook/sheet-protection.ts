import { pending } from './pending';

/** What a protected sheet allows all the same, by Office.js's names. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

/** The protection of a sheet. The model itself writes to protected sheets too: who calls it for a user asks first. */
export class SheetProtection {
  constructor(...parts: readonly unknown[]) {
    void parts;
  }
  /** Whether it is on. */
  get protected(): boolean {
    return pending();
  }
  /** Whether a password guards it. */
  get hasPassword(): boolean {
    return pending();
  }
  /** What is allowed all the same. */
  get options(): ProtectionOptions {
    return pending();
  }
  /** Turns it on. Throws `InvalidOperation` where it is on already. */
  protect(options?: Partial<ProtectionOptions>, password?: string): void {
    pending(options, password);
  }
  /** Turns it off. Throws `AccessDenied` for a wrong password. */
  unprotect(password?: string): void {
    pending(password);
  }
}

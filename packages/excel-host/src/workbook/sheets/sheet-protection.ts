import { isOn } from '../../package/xml-boolean';
import { HostError } from '../../package/host-error';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SheetContext } from '../cells/sheet-context';

/** Actions that a protected sheet allows, by Office.js's names. */
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

type Allowance = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** The file's attributes, which say what is locked, and their defaults. */
const ATTRIBUTES: Readonly<Record<Allowance, readonly [name: string, lockedByDefault: boolean]>> = {
  allowAutoFilter: ['autoFilter', true],
  allowDeleteColumns: ['deleteColumns', true],
  allowDeleteRows: ['deleteRows', true],
  allowEditObjects: ['objects', false],
  allowEditScenarios: ['scenarios', false],
  allowFormatCells: ['formatCells', true],
  allowFormatColumns: ['formatColumns', true],
  allowFormatRows: ['formatRows', true],
  allowInsertColumns: ['insertColumns', true],
  allowInsertHyperlinks: ['insertHyperlinks', true],
  allowInsertRows: ['insertRows', true],
  allowPivotTables: ['pivotTables', true],
  allowSort: ['sort', true],
};

/** The 16-bit password hash of older Excel versions (ECMA-376 part 4, 14.7.1). */
function legacyHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(at);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

/**
 * The protection of a sheet. The model can write to protected sheets: callers that act for a user must check it first.
 */
export class SheetProtection {
  constructor(private readonly context: SheetContext) {}

  #element() {
    return this.context.root().child('sheetProtection');
  }

  #changed(): void {
    this.context.workbook.emit({ kind: 'layout', sheet: this.context.id });
  }

  get protected(): boolean {
    return isOn(this.#element()?.attribute('sheet'));
  }

  get hasPassword(): boolean {
    const element = this.#element();
    return element?.attribute('password') !== undefined || element?.attribute('hashValue') !== undefined;
  }

  get options(): ProtectionOptions {
    const element = this.#element();
    const locked = (name: string, byDefault: boolean): boolean =>
      isOn(element?.attribute(name) ?? (byDefault ? '1' : '0'));
    const allowed = (key: Allowance): boolean => !locked(...ATTRIBUTES[key]);
    return {
      allowAutoFilter: allowed('allowAutoFilter'),
      allowDeleteColumns: allowed('allowDeleteColumns'),
      allowDeleteRows: allowed('allowDeleteRows'),
      allowEditObjects: allowed('allowEditObjects'),
      allowEditScenarios: allowed('allowEditScenarios'),
      allowFormatCells: allowed('allowFormatCells'),
      allowFormatColumns: allowed('allowFormatColumns'),
      allowFormatRows: allowed('allowFormatRows'),
      allowInsertColumns: allowed('allowInsertColumns'),
      allowInsertHyperlinks: allowed('allowInsertHyperlinks'),
      allowInsertRows: allowed('allowInsertRows'),
      allowPivotTables: allowed('allowPivotTables'),
      allowSort: allowed('allowSort'),
      selectionMode: locked('selectUnlockedCells', false)
        ? 'None'
        : locked('selectLockedCells', false)
          ? 'Unlocked'
          : 'Normal',
    };
  }

  /**
   * Protects the sheet. Options that aren't given are forbidden, except editing objects and scenarios, as in Excel.
   * Throws `InvalidOperation` if it is protected already.
   */
  protect(options: Partial<ProtectionOptions> = {}, password = ''): void {
    if (this.protected) throw new HostError('InvalidOperation', 'The sheet is protected already');
    const element = this.context.root().childInOrder('sheetProtection', SHEET_ORDER);
    if (password !== '') element.setAttribute('password', legacyHash(password));
    element.setAttribute('sheet', 1);
    for (const key of Object.keys(ATTRIBUTES) as Allowance[]) {
      const [name, lockedByDefault] = ATTRIBUTES[key];
      const locked = !(options[key] ?? false);
      element.setAttribute(name, locked === lockedByDefault ? undefined : locked ? 1 : 0);
    }
    element.setAttribute(
      'selectLockedCells',
      options.selectionMode === 'Unlocked' || options.selectionMode === 'None' ? 1 : undefined,
    );
    element.setAttribute('selectUnlockedCells', options.selectionMode === 'None' ? 1 : undefined);
    this.#changed();
  }

  /**
   * Removes the protection. Throws `AccessDenied` for a wrong password, or if only a newer kind of hash is stored,
   * which can't be checked.
   */
  unprotect(password = ''): void {
    const element = this.#element();
    if (element === undefined || !this.protected) return;
    const legacy = element.attribute('password');
    if (this.hasPassword && legacy?.toUpperCase() !== legacyHash(password)) {
      throw new HostError('AccessDenied', 'The password is wrong');
    }
    element.remove();
    this.#changed();
  }
}

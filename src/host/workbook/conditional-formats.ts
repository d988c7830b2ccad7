import type { Area } from './area';
import { pending } from './pending';
import type { DifferentialStyle } from './style-types';

/** Excel's names for the kinds of conditional formats. */
export type ConditionalFormatType =
  'Custom' | 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria' | 'ContainsText' | 'CellValue';

/** A custom rule to be added. */
export interface CustomRule {
  readonly areas: readonly Area[];
  /** With or without a leading `=`, in English, relative to the upper left cell of the first area. */
  readonly formula: string;
  readonly style?: DifferentialStyle;
  readonly stopIfTrue?: boolean;
}

/** One conditional format; it stays the same object while its sheet is open, whatever its place. */
export class ConditionalFormatModel {
  /** Its kind. */
  get type(): ConditionalFormatType {
    return pending();
  }
  /** The file's own word for its kind: `expression`, `cellIs`, `top10`, `duplicateValues`… */
  get ruleType(): string {
    return pending();
  }
  /** The cells that it holds for, as the file lists them. */
  get areas(): readonly Area[] {
    return pending();
  }
  set areas(areas: readonly Area[]) {
    pending(areas);
  }
  /** The 0-based place in the order in which rules are applied; setting it moves the others. */
  get priority(): number {
    return pending();
  }
  set priority(priority: number) {
    pending(priority);
  }
  /** Whether rules after it are skipped where it holds. */
  get stopIfTrue(): boolean {
    return pending();
  }
  set stopIfTrue(stop: boolean) {
    pending(stop);
  }
  /** The rule's formulas as the file has them (no leading `=`): one for a custom rule, up to two for a comparison. */
  get formulas(): readonly string[] {
    return pending();
  }
  /** A custom rule's formula with its leading `=`, empty for other kinds. */
  get formula(): string {
    return pending();
  }
  set formula(formula: string) {
    pending(formula);
  }
  /** What it changes where it holds. */
  get style(): DifferentialStyle {
    return pending();
  }
  set style(style: DifferentialStyle) {
    pending(style);
  }
  /** The rule's other attributes as the file has them: `operator`, `rank`, `text`… */
  get details(): Readonly<Record<string, string>> {
    return pending();
  }
  /** Whether it lives in the sheet's extension list (Excel 2010 and later kinds): it can be read, moved and deleted. */
  get extended(): boolean {
    return pending();
  }
  /** Whether it was deleted. */
  get deleted(): boolean {
    return pending();
  }
  /** Takes it away, and what only it needed. */
  remove(): void {
    pending();
  }
}

/** The conditional formats of a sheet. */
export class ConditionalFormats {
  usesDifferential(index: number): boolean {
    void index;
    return true;
  }
  constructor(...parts: readonly unknown[]) {
    void parts;
  }
  /** All of them, first applied first. */
  get all(): readonly ConditionalFormatModel[] {
    return pending();
  }
  /** Adds a custom rule before all others, as Excel does. */
  addCustom(rule: CustomRule): ConditionalFormatModel {
    return pending(rule);
  }
  /** Takes rules away from an area: rules that reach beyond it keep the rest of their cells. */
  clear(area: Area): void {
    pending(area);
  }
}

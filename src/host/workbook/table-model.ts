import type { Area } from './area';
import { pending } from './pending';
import type { SheetModel } from './sheet-model';

/** One column of a table. */
export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

/** An Excel table. */
export class TableModel {
  /** The number that the file knows it by. */
  get id(): number {
    return pending();
  }
  /** The sheet that it stands on. */
  get sheet(): SheetModel {
    return pending();
  }
  /** Its name, unique in the workbook. Setting throws `InvalidArgument` for one that Excel doesn't take, `ItemAlreadyExists` for one that is taken. */
  get name(): string {
    return pending();
  }
  set name(name: string) {
    pending(name);
  }
  /** All of it: heading, data and totals. */
  get area(): Area {
    return pending();
  }
  /** Its heading row, undefined where that is hidden. */
  get headerArea(): Area | undefined {
    return pending();
  }
  /** Its data rows. */
  get dataArea(): Area {
    return pending();
  }
  /** Its totals row, undefined where that is hidden. */
  get totalArea(): Area | undefined {
    return pending();
  }
  /** Its columns from left to right. */
  get columns(): readonly TableColumn[] {
    return pending();
  }
  /** Gives a column another name, in its heading cell too. */
  renameColumn(index: number, name: string): void {
    pending(index, name);
  }
  /** The name of its style: `TableStyleMedium2`; empty for none. */
  get style(): string {
    return pending();
  }
  set style(style: string) {
    pending(style);
  }
  /** Whether its heading row shows. */
  get showHeaders(): boolean {
    return pending();
  }
  set showHeaders(show: boolean) {
    pending(show);
  }
  /** Whether its totals row shows. */
  get showTotals(): boolean {
    return pending();
  }
  set showTotals(show: boolean) {
    pending(show);
  }
  /** Whether its rows are banded. */
  get showBandedRows(): boolean {
    return pending();
  }
  set showBandedRows(show: boolean) {
    pending(show);
  }
  /** Whether its columns are banded. */
  get showBandedColumns(): boolean {
    return pending();
  }
  set showBandedColumns(show: boolean) {
    pending(show);
  }
  /** Whether its heading cells have filter buttons. */
  get showFilterButton(): boolean {
    return pending();
  }
  set showFilterButton(show: boolean) {
    pending(show);
  }
  /** Whether one of its columns is filtered. */
  get isFiltered(): boolean {
    return pending();
  }
  /** Whether it was deleted or turned into plain cells. */
  get deleted(): boolean {
    return pending();
  }
  /** Takes in another area with the same heading row. Throws `InvalidArgument` otherwise. */
  resize(area: Area): void {
    pending(area);
  }
  /** Puts empty data rows in at a 0-based place (undefined: at the end); the cells below move down. */
  insertRows(at: number | undefined, count: number): void {
    pending(at, count);
  }
  /** Takes data rows out; the cells below move up. */
  deleteRows(at: number, count: number): void {
    pending(at, count);
  }
  /** Deletes the table with its cells. */
  remove(): void {
    pending();
  }
  /** Leaves the cells and takes the table away. */
  convertToRange(): void {
    pending();
  }
}

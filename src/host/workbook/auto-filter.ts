import type { Area } from './area';
import { pending } from './pending';

/** What one column of a filter asks for, as the file says it. */
export interface FilterCriterion {
  /** 0-based within the filtered area. */
  readonly column: number;
  /** The file's word: `filters`, `customFilters`, `top10`, `dynamicFilter`, `colorFilter`, `iconFilter`. */
  readonly kind: string;
  /** The values that are shown, or the comparisons (`>=5`). */
  readonly values: readonly string[];
}

/** A sheet's own filter. */
export class AutoFilter {
  constructor(...parts: readonly unknown[]) {
    void parts;
  }
  /** The filtered cells with their heading; undefined where there is no filter. */
  get area(): Area | undefined {
    return pending();
  }
  /** What each filtered column asks for. */
  get criteria(): readonly FilterCriterion[] {
    return pending();
  }
  /** Puts filter buttons on an area, without criteria. */
  apply(area: Area): void {
    pending(area);
  }
  /** Takes the filter away and shows the rows that it hid. */
  remove(): void {
    pending();
  }
}

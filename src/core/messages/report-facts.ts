/** The figures of the progress report that its opening paragraph may name. */
export const REPORT_FIGURES = [
  'asOf',
  'live',
  'done',
  'due',
  'overdue',
  'days',
  'dueSoon',
  'suspended',
  'cancelled',
  'average',
  'withProgress',
] as const;

export type ReportFigure = (typeof REPORT_FIGURES)[number];

/** Marks the place of a live figure in a text; with `%`, of its share of the live actions. */
export type FigureMark = (figure: ReportFigure | 'done%' | 'due%') => string;

/** An owner or a group with the number of its overdue actions. */
interface Most {
  readonly count: number;
}

/** What decides the wording of the opening paragraph. */
export interface OpeningFacts {
  /** All actions but the canceled ones. */
  readonly live: number;
  readonly done: number;
  /** Live actions whose end has come. */
  readonly due: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly suspended: number;
  readonly cancelled: number;
  /** Live actions with a progress. */
  readonly withProgress: number;
  readonly dueSoonDays: number;
  /** The end of the action that is most overdue, in words, and the days since. */
  readonly oldest: { readonly day: string; readonly days: number };
  /** Those that alone have the most overdue actions, and more than one; `null` if there is none. */
  readonly mostOverdue: {
    /** `number` is `null` for the plan's own groups. */
    readonly group: (Most & { readonly number: string | null; readonly title: string }) | null;
    readonly owner: (Most & { readonly name: string }) | null;
  };
}

/** A decision that management is asked for. */
export interface DecisionFacts {
  readonly kind: DecisionKind;
  readonly count: number;
  /** Actions or criteria, listed. */
  readonly names: string;
}

export const DECISION_KINDS = [
  'unexplained',
  'explained',
  'suspended',
  'unscheduled',
  'ownerless',
  'uncovered',
] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];

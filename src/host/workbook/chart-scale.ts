/** The ends and the steps of an axis of figures. */
export interface ChartScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** What of a scale somebody has fixed. */
export type FixedScale = Partial<ChartScale>;

/** A round step near a rough one: 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}

/**
 * An axis for figures between two ends, with zero on it and some air beyond the longest bar, in five steps or so; counts have whole steps. An approximation
 * of Excel's own choice, which is written down nowhere.
 *
 * @example scaleFor(0, 9) // { minimum: 0, maximum: 10, step: 2 }
 */
export function scaleFor(low: number, high: number, fixed: FixedScale = {}): ChartScale {
  const from = Math.min(0, low);
  const to = Math.max(0, high);
  const whole = Number.isInteger(low) && Number.isInteger(high);
  const span = (fixed.maximum ?? to) - (fixed.minimum ?? from);
  const rough = roundStep((span > 0 ? span : 1) / 5);
  const step = fixed.step ?? (whole ? Math.max(1, rough) : rough);
  const steps = (end: number, round: (steps: number) => number): number =>
    Number((round(end / step) * step).toPrecision(12));
  return {
    minimum: fixed.minimum ?? steps(from, Math.floor),
    maximum: fixed.maximum ?? Math.max(steps(to, Math.ceil), from === to ? step : Number.NEGATIVE_INFINITY),
    step,
  };
}

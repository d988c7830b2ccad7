/** The bounds and unit of a value axis. */
export interface ChartScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** The parts of a scale that aren't automatic. */
export type FixedScale = Partial<ChartScale>;

/** The nearest unit of 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}

/** The minimum space beyond the longest bar, relative to the range of values. */
const MIN_MARGIN = 0.05;

/**
 * The scale for a range of values: includes zero, leaves some space beyond the longest bar, has at most seven steps,
 * and whole numbers as steps for counts. Similar to Excel's, which also depends on the chart's size.
 *
 * @example scaleFor(0, 9) // { minimum: 0, maximum: 10, step: 2 }
 */
export function scaleFor(low: number, high: number, fixed: FixedScale = {}): ChartScale {
  const margin = MIN_MARGIN * (Math.max(0, high) - Math.min(0, low));
  const from = low < 0 ? low - margin : 0;
  const to = high > 0 ? high + margin : 0;
  const whole = Number.isInteger(low) && Number.isInteger(high);
  const span = (fixed.maximum ?? to) - (fixed.minimum ?? from);
  const rough = roundStep((span > 0 ? span : 1) / 7);
  const step = fixed.step ?? (whole ? Math.max(1, rough) : rough);
  const steps = (end: number, round: (steps: number) => number): number =>
    Number((round(end / step) * step).toPrecision(12));
  return {
    minimum: fixed.minimum ?? steps(from, Math.floor),
    maximum: fixed.maximum ?? (from === to ? step : steps(to, Math.ceil)),
    step,
  };
}

/** The unit of a percentage axis. */
const FIFTHS = 5;

/**
 * The scale for fractions of a whole: includes zero and leaves no space beyond the longest bar, so that 100 % is its
 * end.
 *
 * @example scaleOfParts([-0.3], [0.7]) // { minimum: -0.4, maximum: 0.8, step: 0.2 }
 */
export function scaleOfParts(low: readonly number[], high: readonly number[], fixed: FixedScale = {}): ChartScale {
  const fifths = (part: number, round: (steps: number) => number) =>
    round(Number((part * FIFTHS).toPrecision(12))) / FIFTHS;
  const [least, most] = [Math.min(0, ...low), Math.max(0, ...high)];
  const isNothing = least === 0 && most === 0;
  return {
    minimum: fifths(least, Math.floor),
    maximum: isNothing ? 1 : fifths(most, Math.ceil),
    step: 1 / FIFTHS,
    ...fixed,
  };
}

import type { Progress } from '../../excel/pace';
import { useResults } from '../results/use-results';

interface ProgressTextProps {
  readonly progress: Progress;
  /** The percentage is rounded down to a multiple of this. */
  readonly stepsOf: number;
}

/** The current part of a long task and its overall progress, as text. */
export function ProgressText({ progress: { part, share }, stepsOf }: ProgressTextProps) {
  const { words } = useResults();
  const percent = Math.floor((share * 100) / stepsOf) * stepsOf;
  return <>{words.progress.share(words.progress.parts[part], percent)}</>;
}

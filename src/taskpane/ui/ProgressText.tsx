import type { Progress } from '../../excel/pace';
import { useResults } from '../results/use-results';

interface ProgressTextProps {
  readonly progress: Progress;
  /** In steps of how many percent it is told. */
  readonly stepsOf: number;
}

/** What is being done of longer work, and how far the whole is, in words. */
export function ProgressText({ progress: { part, share }, stepsOf }: ProgressTextProps) {
  const { words } = useResults();
  const percent = Math.floor((share * 100) / stepsOf) * stepsOf;
  return <>{words.progress.share(words.progress.parts[part], percent)}</>;
}

import { makeStyles, ProgressBar } from '@fluentui/react-components';

const useStyles = makeStyles({ bar: { height: '100%' } });

interface ProgressLineProps {
  readonly label: string;
  /** How much is done, from 0 to 1. */
  readonly share: number;
}

/** How far the work is that is under way, where that is known. */
export function ProgressLine({ label, share }: ProgressLineProps) {
  const styles = useStyles();
  return <ProgressBar className={styles.bar} shape="square" aria-label={label} value={share} />;
}

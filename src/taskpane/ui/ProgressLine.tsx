import { makeStyles, ProgressBar } from '@fluentui/react-components';

const useStyles = makeStyles({ bar: { height: '100%' } });

interface ProgressLineProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
}

export function ProgressLine({ label, share }: ProgressLineProps) {
  const styles = useStyles();
  return <ProgressBar className={styles.bar} shape="square" aria-label={label} value={share} />;
}

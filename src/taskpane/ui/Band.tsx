import { makeStyles } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  band: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-height: 420px)': { position: 'static' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface BandProps {
  readonly style?: CSSProperties;
  readonly children: ReactNode;
  /** At the end of the line. */
  readonly beside?: ReactNode;
}

/** The title of a part of a list, which stays visible while its part is scrolled. */
export function Band({ style, children, beside }: BandProps) {
  const styles = useStyles();
  return (
    <div className={styles.band} style={style}>
      <h2 className={styles.title}>{children}</h2>
      {beside}
    </div>
  );
}

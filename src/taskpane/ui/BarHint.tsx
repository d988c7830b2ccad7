import { makeStyles } from '@fluentui/react-components';
import { STOP } from './stops';
import { VISUALLY_HIDDEN } from './visually-hidden';

const useStyles = makeStyles({ hint: VISUALLY_HIDDEN });

/**
 * What the buttons of a bar will change, for screen readers. The focus moves here when a button disappears, so that a
 * key that is still down does nothing.
 */
export function BarHint({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <span className={styles.hint} tabIndex={-1} {...STOP}>
      {children}
    </span>
  );
}

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import type { Severity } from '../../core/rules/rule';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  sign: { flexShrink: 0 },
  error: { color: tokens.colorPaletteDarkOrangeForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  advice: { color: tokens.colorNeutralForeground3 },
});

const SIGNS = { error: DismissCircle16Filled, warning: Info16Filled, advice: Lightbulb16Regular } as const;

/** Shown beside the severity's name. Not red, which is for overdue actions. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Sign = SIGNS[severity];
  return <Sign className={mergeClasses(styles.sign, styles[severity])} aria-hidden />;
}

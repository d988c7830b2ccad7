import { Button, makeStyles } from '@fluentui/react-components';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  view: {
    minHeight: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
    textWrap: 'balance',
  },
  hint: { margin: `0 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
  detail: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface StopViewProps {
  readonly title: string;
  readonly hint: string;
  /** For support; never contains text of the plan. */
  readonly detail?: string;
  readonly button?: string;
  readonly onPress?: () => void;
}

/** Shown if the pane can't work. */
export function StopView({ title, hint, detail, button, onPress }: StopViewProps) {
  const styles = useStyles();
  return (
    <main className={styles.view} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.hint}>{hint}</p>
      {button !== undefined && (
        <Button appearance="primary" onClick={onPress}>
          {button}
        </Button>
      )}
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
    </main>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { errorText } from '../error-text';
import { usePane } from './pane-context';
import { HeadingPicture } from './HeadingPicture';

const useStyles = makeStyles({
  view: { padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground3 },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
    textWrap: 'balance',
  },
  text: { margin: `0 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  picture: { marginBottom: tokens.spacingVerticalXL },
  detail: {
    marginTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** While there is no plan to speak of: it is being looked for, or what keeps it from being read and what to do. */
export function ObstacleView() {
  const { pane, state, words, messages } = usePane();
  const styles = useStyles();
  const { failure, running } = state;
  if (failure === null) {
    return (
      <div className={styles.view}>{running !== null && <p className={styles.quiet}>{words.start.looking}</p>}</div>
    );
  }
  const noPlan = failure.code === 'no-plan' || failure.code === 'empty-workbook' || failure.code === 'sheet-not-plan';
  const { detail } = failure.facts;
  const { happened, next } = errorText(failure, messages);
  return (
    <section className={styles.view}>
      <h1 className={styles.title}>{happened}</h1>
      <p className={styles.text}>{next}</p>
      {noPlan && (
        <div className={styles.picture}>
          <p className={styles.hint}>{words.states.planLooksLike}</p>
          <HeadingPicture />
        </div>
      )}
      {failure.code !== 'too-old' && (
        <Button appearance="primary" disabledFocusable={running !== null} onClick={() => void pane.look()}>
          {noPlan ? words.actions.find : words.actions.retry}
        </Button>
      )}
      {detail !== undefined && <p className={styles.detail}>{words.states.detail(detail)}</p>}
    </section>
  );
}

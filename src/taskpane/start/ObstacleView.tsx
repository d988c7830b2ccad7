import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { PLAN_DETAILS_WORDS } from '../../core/messages/plan-details-words';
import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
import { PlugDisconnected24Regular } from '@fluentui/react-icons/svg/plug-disconnected';
import { errorText } from '../ui/error-text';
import { usePane } from '../pane-context';
import { SampleLine } from './SampleLine';
import { TableChooser } from './TableChooser';
import { HeadingPicture } from './HeadingPicture';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  view: { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`, lineHeight: tokens.lineHeightBase300 },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '48px',
    height: '48px',
    marginBottom: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
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
  choose: { marginTop: tokens.spacingVerticalM },
  detail: {
    marginTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Shown if no plan could be read: why, and what to do. */
export function ObstacleView() {
  const { pane, state, words, language } = usePane();
  const styles = useStyles();
  const [isChoosing, setChoosing] = useState(false);
  const { failure, running } = state;
  if (failure === null) return null;
  const { code } = failure;
  const hasTables = code === 'no-plan' || code === 'sheet-not-plan';
  const noPlan = hasTables || code === 'empty-workbook';
  const { detail } = failure.facts;
  const { happened, next } = errorText(failure, language);
  return (
    <section className={styles.view}>
      <span className={styles.icon} aria-hidden>
        {noPlan ? <DocumentSearch24Regular /> : <PlugDisconnected24Regular />}
      </span>
      <h1 className={styles.title}>{happened}</h1>
      <p className={styles.text}>{next}</p>
      {noPlan && failure.facts.seen === undefined && (
        <div className={styles.picture}>
          <p className={styles.hint}>{words.states.planLooksLike}</p>
          <HeadingPicture />
        </div>
      )}
      {failure.code !== 'too-old' && (
        <Button appearance="primary" disabledFocusable={running !== null} onClick={() => void pane.find()}>
          {noPlan ? words.actions.find : words.actions.retry}
        </Button>
      )}
      {hasTables && (
        <div className={styles.choose}>
          {isChoosing ? (
            <TableChooser survey={pane.surveyTables} />
          ) : (
            <Button disabledFocusable={running !== null} onClick={() => setChoosing(true)}>
              {PLAN_DETAILS_WORDS[language].chooser.open}
            </Button>
          )}
        </div>
      )}
      {noPlan && <SampleLine />}
      {detail !== undefined && <p className={styles.detail}>{words.states.detail(detail)}</p>}
    </section>
  );
}

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { usePane } from './pane-context';
import { LiveRegion } from './ui/LiveRegion';
import { loadResults, loadSettings } from './results/load-parts';
import { PlanHeader } from './header/PlanHeader';
import { RunningBar } from './ui/RunningBar';
import { ReviewBar } from './start/ReviewBar';
import { StartView } from './start/StartView';
import { useOnDemand } from './ui/use-on-demand';
import { tokens } from './theme/tokens';

const loadObstacle = () => import('./start/ObstacleView');

const useStyles = makeStyles({
  searching: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // Only a word that is longer than its line is broken.
    overflowWrap: 'break-word',
    // Zoomed to 200 %, the whole pane scrolls.
    '@media (max-height: 420px)': { display: 'block', overflowY: 'auto' },
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    '@media (max-height: 420px)': { overflowY: 'visible' },
  },
  // The lines above the list stay in place, and only the list scrolls.
  results: { display: 'flex', flexDirection: 'column', overflowY: 'visible' },
  // The results keep their open groups and their place while the settings are shown.
  away: { display: 'none' },
});

export function Pane() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { found, review, running, failure, settingsAt } = state;
  const results = useOnDemand(loadResults, review !== null || running === 'review' || settingsAt !== null);
  const obstacle = useOnDemand(loadObstacle, found === null && failure !== null);
  const settings = useOnDemand(loadSettings, settingsAt !== null);
  const isAway = settingsAt !== null && settings !== null;
  return (
    <div className={styles.pane}>
      {isAway ? <settings.SettingsHeader /> : <PlanHeader found={found} />}
      <RunningBar />
      {isAway && (
        <main className={styles.body}>
          <settings.SettingsView found={found} at={settingsAt} />
        </main>
      )}
      <main className={mergeClasses(styles.body, review !== null && styles.results, isAway && styles.away)}>
        {found === null && failure === null && running !== null && (
          <p className={styles.searching}>{words.start.looking}</p>
        )}
        {found === null && obstacle !== null && <obstacle.ObstacleView />}
        {found !== null && review === null && <StartView found={found} />}
        {review !== null && results !== null && <results.ResultsView review={review} />}
      </main>
      {results !== null && <results.FootLine review={review} />}
      {found !== null && review === null && !isAway && <ReviewBar />}
      <LiveRegion />
    </div>
  );
}

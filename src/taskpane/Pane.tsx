import { makeStyles } from '@fluentui/react-components';
import { ActionBar } from './results/ActionBar';
import { usePane } from './pane-context';
import { LiveRegion } from './ui/LiveRegion';
import { loadResults } from './results/load-parts';
import { PlanHeader } from './header/PlanHeader';
import { RunningBar } from './ui/RunningBar';
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
    overflowWrap: 'anywhere',
    // Zoomed to 200 %, the fixed bars would leave no room between them, so the whole pane scrolls.
    '@media (max-height: 420px)': { display: 'block', overflowY: 'auto' },
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    '@media (max-height: 420px)': { overflowY: 'visible' },
  },
});

export function Pane() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { found, review, running, failure } = state;
  const results = useOnDemand(loadResults, review !== null || running === 'review');
  const obstacle = useOnDemand(loadObstacle, found === null && failure !== null);
  return (
    <div className={styles.pane}>
      {found && <PlanHeader found={found} />}
      <RunningBar />
      <main className={styles.body}>
        {found === null && failure === null && running !== null && (
          <p className={styles.searching}>{words.start.looking}</p>
        )}
        {found === null && obstacle !== null && <obstacle.ObstacleView />}
        {found !== null && review === null && <StartView found={found} />}
        {review !== null && results !== null && <results.ResultsView review={review} />}
      </main>
      {review !== null && results !== null && <results.SelectedRow review={review} />}
      <ActionBar />
      <LiveRegion />
    </div>
  );
}

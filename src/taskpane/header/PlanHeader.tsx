import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { formatDay } from '../../core/messages/format-day';
import type { FoundPlan } from '../../excel/review/find-plan';
import { Disclosure } from '../ui/Disclosure';
import { OnDemand } from '../ui/OnDemand';
import { usePane } from '../pane-context';
import { tokens } from '../theme/tokens';
import { SETTINGS_BUTTON } from './settings-button';

const loadPicker = () => import('./AsOfPicker');

const useStyles = makeStyles({
  header: {
    position: 'relative',
    zIndex: 3,
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    height: '40px',
    padding: `0 6px 0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // Zoomed to 200 %, the name has a line of its own.
    '@media (max-width: 240px)': { flexWrap: 'wrap', height: 'auto' },
  },
  // The count wraps out of sight where there is no room for it; a longer name ends in "…".
  plan: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    flexGrow: 1,
    minWidth: 0,
    height: '22px',
    columnGap: tokens.spacingHorizontalSNudge,
    overflow: 'hidden',
    '@media (max-width: 240px)': { flexBasis: '100%' },
  },
  name: {
    maxWidth: '100%',
    overflow: 'hidden',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '22px',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  day: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  button: { minWidth: '28px', maxWidth: '28px', height: '32px' },
  // Office for Mac shows its own menu in the top right corner.
  corner: { flexShrink: 0, width: '28px' },
});

const isMac = /\bMac/.test(navigator.userAgent);

/** Which plan, of how many actions, as of when; and the way to the settings. `found`: `null` if there is no plan. */
export function PlanHeader({ found }: { readonly found: FoundPlan | null }) {
  const { pane, state, words, messages, language } = usePane();
  const styles = useStyles();
  const { asOf, review, running } = state;
  const day = formatDay(asOf.day, language);
  const size = found === null ? '' : messages.words.actions(found.actionCount);
  const name = found === null ? words.name : found.sheets.map((sheet) => sheet.name).join(', ');
  return (
    <header className={styles.header}>
      <div className={styles.plan} title={found === null ? undefined : `${name} · ${size}`}>
        <span className={styles.name}>{name}</span> <span className={styles.size}>{size}</span>
      </div>
      {found !== null && (
        <Disclosure
          floating
          label={words.header.asOfChange}
          summary={
            <span className={styles.day}>{asOf.followsToday ? words.header.today(day) : words.header.fixed(day)}</span>
          }
        >
          {(close) => <OnDemand load={loadPicker}>{({ AsOfPicker }) => <AsOfPicker onChosen={close} />}</OnDemand>}
        </Disclosure>
      )}
      {review !== null && (
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          aria-label={words.header.again}
          title={words.header.again}
          disabledFocusable={running !== null}
          onClick={() => void pane.review()}
        />
      )}
      <Button
        id={SETTINGS_BUTTON}
        className={styles.button}
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={words.header.settings}
        title={words.header.settings}
        onClick={() => pane.send({ type: 'settings-shown', at: 'top' })}
      />
      {isMac && <span className={styles.corner} />}
    </header>
  );
}

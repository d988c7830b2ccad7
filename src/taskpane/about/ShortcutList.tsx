import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import file from '../../../assets/shortcuts.json';
import { ABOUT_WORDS } from '../../core/messages/about-words';
import { tokens } from '../theme/tokens';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  keys: { margin: 0, textAlign: 'end' },
});

/** Browsers on a Mac use the default shortcuts. */
function keyboard(): 'default' | 'mac' {
  const isMac = Office.context.platform !== Office.PlatformType.OfficeOnline && /\bMac/.test(navigator.userAgent);
  return isMac ? 'mac' : 'default';
}

/** The ribbon's buttons with their shortcuts; nothing if Excel doesn't support SharedRuntime 1.1. */
export function ShortcutList() {
  const { language } = usePane();
  const styles = useStyles();
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return null;
  const { title, actions, keys } = ABOUT_WORDS[language].shortcuts;
  const names = new Map(Object.entries(keys[keyboard()]));
  const combinationOf = (action: string) =>
    file.shortcuts.flatMap((one) => (one.action === action ? one.key[keyboard()].split('+') : []));
  return (
    <section>
      <p className={styles.title}>{title}</p>
      <dl className={styles.list}>
        {Object.entries(actions).map(([action, label]) => (
          <Fragment key={action}>
            <dt>{label}</dt>
            <dd className={styles.keys}>
              {combinationOf(action)
                .map((key) => names.get(key) ?? key)
                .join('\u00A0+ ')}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

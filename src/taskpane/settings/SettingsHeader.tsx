import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useId } from 'react';
import { flushSync } from 'react-dom';
import { SETTINGS_BUTTON } from '../header/settings-button';
import { tokens } from '../theme/tokens';
import { usePlanDetails } from './use-plan-details';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    height: '40px',
    padding: `0 ${tokens.spacingHorizontalM} 0 6px`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'end',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** The settings' header, with the way back. */
export function SettingsHeader() {
  const { pane, words } = usePlanDetails();
  const styles = useStyles();
  const id = useId();
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const goBack = () => {
    flushSync(() => pane.send({ type: 'settings-shown', at: null }));
    document.getElementById(SETTINGS_BUTTON)?.focus();
  };
  const { place } = words;
  return (
    <header className={styles.header}>
      <Button
        id={id}
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={place.back}
        title={place.back}
        onClick={goBack}
      />
      <h1 className={styles.title}>{place.title}</h1>
      <span className={styles.hint}>{place.hint}</span>
    </header>
  );
}

import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../theme/tokens';

/** How the bar at the pane's foot looks: what will be touched, and the buttons below it. */
export const useActionStyles = makeStyles({
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Side by side where both fit, below each other where not.
  buttons: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(132px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  // Shorter words in smaller letters: these fit side by side in every pane.
  back: {
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(112px, 100%), 1fr))',
    ':empty': { display: 'none' },
  },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

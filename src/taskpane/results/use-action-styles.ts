import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../theme/tokens';

/** Styles of the bar at the bottom. */
export const useActionStyles = makeStyles({
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Side by side if they fit.
  buttons: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(132px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  // Small enough to fit side by side at every width.
  back: {
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(112px, 100%), 1fr))',
    ':empty': { display: 'none' },
  },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

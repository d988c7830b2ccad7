import { makeStyles, tokens } from '@fluentui/react-components';

export const useRibbonStyles = makeStyles({
  ribbon: {
    display: 'flex',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    overflowX: 'auto',
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  buttons: { display: 'flex' },
  button: {
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'flex-start',
    gap: tokens.spacingVerticalXS,
    minWidth: '72px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    '&[aria-busy="true"]': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  icon: { width: '32px', height: '32px' },
  label: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
});

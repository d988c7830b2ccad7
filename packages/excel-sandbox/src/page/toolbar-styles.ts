import { makeStyles, tokens } from '@fluentui/react-components';

export const useToolbarStyles = makeStyles({
  toolbar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '48px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    flexWrap: 'wrap',
    flexShrink: 0,
  },
  mark: { width: '24px', height: '24px', flexShrink: 0 },
  brand: { display: 'flex', flexDirection: 'column', lineHeight: 1.2, marginRight: tokens.spacingHorizontalM },
  brandName: { margin: '0', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  brandPlace: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  file: {
    minWidth: 0,
    flex: '1 1 120px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalM,
  },
  day: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  dayField: {
    font: 'inherit',
    height: '32px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../theme/tokens';

const FOCUS = { outline: `2px solid ${tokens.colorStrokeFocus2}` };

/** The styles of one reminder. */
export const useItemStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  summary: {
    cursor: 'pointer',
    '::marker': { color: tokens.colorNeutralForeground3 },
    ':focus-visible': FOCUS,
  },
  owner: {
    display: 'inline',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: '16px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  state: { whiteSpace: 'nowrap' },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingLeft: '16px',
    fontSize: tokens.fontSizeBase200,
  },
  address: { overflowWrap: 'anywhere' },
  text: {
    display: 'block',
    width: '100%',
    height: '150px',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    resize: 'vertical',
    ':focus-visible': FOCUS,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    '& > button': { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  },
  inset: { paddingLeft: '16px' },
  status: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    ':empty': { display: 'none' },
  },
});

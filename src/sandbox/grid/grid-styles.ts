import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE_HEIGHT } from './row-fit';

/** The height of the column letters and the width of the row numbers, in pixels. */
export const HEADINGS = { height: 22, width: 46 } as const;

/** Excel's own green, which says what is selected. */
const SELECTED = '#107c41';

/** How the grid looks apart from what its cells' own formats say. */
export const useGridStyles = makeStyles({
  scroller: {
    flex: '1 1 0',
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: '#ffffff',
    color: '#000000',
    colorScheme: 'light',
    position: 'relative',
    outlineStyle: 'none',
    cursor: 'cell',
    userSelect: 'none',
    overscrollBehavior: 'none',
    // The sheet is paper in any colours: a plan's own would be lost among a few.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  canvas: { display: 'grid', position: 'relative' },
  pane: { position: 'relative', overflow: 'clip', gridRow: 2, gridColumn: 2 },
  paneTop: { position: 'sticky', top: 0, gridRow: 1, gridColumn: 2, zIndex: 2, backgroundColor: '#ffffff' },
  paneLeft: { position: 'sticky', left: 0, gridRow: 2, gridColumn: 1, zIndex: 2, backgroundColor: '#ffffff' },
  paneCorner: { position: 'sticky', top: 0, left: 0, gridRow: 1, gridColumn: 1, zIndex: 3, backgroundColor: '#ffffff' },
  frozenBelow: { boxShadow: '0 1px 0 #9e9e9e' },
  frozenBeside: { boxShadow: '1px 0 0 #9e9e9e' },
  frozenBoth: { boxShadow: '1px 0 0 #9e9e9e, 0 1px 0 #9e9e9e' },
  cells: { position: 'absolute', overflow: 'clip' },
  row: { position: 'absolute', left: 0, right: 0 },
  cell: { position: 'absolute', boxSizing: 'border-box' },
  content: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    display: 'flex',
    overflow: 'clip',
    // A cell is as large as its place, whatever it holds: laying one out moves no other.
    contain: 'strict',
    boxSizing: 'border-box',
    lineHeight: LINE_HEIGHT,
  },
  text: { minWidth: 0, maxWidth: '100%' },
  link: {
    color: 'inherit',
    textDecorationLine: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
  },
  heading: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'clip',
    fontSize: '12px',
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'default',
  },
  headingSelected: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  columnSelected: { boxShadow: `inset 0 -2px 0 ${SELECTED}` },
  rowSelected: { boxShadow: `inset -2px 0 0 ${SELECTED}` },
  selection: {
    position: 'absolute',
    boxSizing: 'border-box',
    border: `2px solid ${SELECTED}`,
    pointerEvents: 'none',
    zIndex: 3,
  },
  selectionWide: { backgroundColor: 'rgba(16, 124, 65, 0.09)' },
  activeInWide: {
    position: 'absolute',
    boxSizing: 'border-box',
    border: `1px solid ${SELECTED}`,
    pointerEvents: 'none',
    zIndex: 3,
  },
  editor: {
    position: 'absolute',
    zIndex: 4,
    boxSizing: 'border-box',
    margin: 0,
    padding: '1px 2px',
    border: `2px solid ${SELECTED}`,
    backgroundColor: '#ffffff',
    color: '#000000',
    outlineStyle: 'none',
    resize: 'none',
    overflow: 'auto',
    boxShadow: tokens.shadow8,
    fieldSizing: 'content',
    userSelect: 'text',
    cursor: 'text',
  },
});

import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  table: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '1px',
    margin: 0,
    padding: '1px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStroke2,
    listStyleType: 'none',
    overflow: 'hidden',
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The columns by which the add-in recognizes a plan. */
export function HeadingPicture() {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.table}>
      {words.states.columns.map((column) => (
        <li key={column} className={styles.cell}>
          {column}
        </li>
      ))}
    </ul>
  );
}

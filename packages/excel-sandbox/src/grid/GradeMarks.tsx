import type { ShownCell } from '../workbook/shown-sheet';
import { barCss } from './cell-css';
import { useGridStyles } from './grid-styles';
import { iconOf } from './icon-sets';

/** The data bar and the icon of conditional formats. Hidden from screen readers, as the cell's value says the same. */
export function GradeMarks({ cell: { bar, icon } }: { readonly cell: ShownCell }) {
  const styles = useGridStyles();
  const drawn = icon === undefined ? undefined : iconOf(icon);
  return (
    <>
      {bar !== undefined && bar.to > bar.from && (
        <div className={styles.bar} style={barCss(bar)} data-bar="" aria-hidden />
      )}
      {drawn !== undefined && (
        <span className={styles.icon} style={{ color: drawn.color }} data-icon="" aria-hidden>
          {drawn.glyph}
        </span>
      )}
    </>
  );
}

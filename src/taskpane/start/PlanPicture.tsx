import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  picture: { display: 'block', width: '96px', height: '72px' },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  heading: { fill: tokens.colorBrandBackground },
  line: { fill: tokens.colorNeutralStroke2 },
  late: { fill: 'var(--overdue-solid)' },
  soon: { fill: 'var(--due-soon-solid)' },
  done: { fill: 'var(--completed-solid)' },
});

/** A drawing of a plan: a heading and three rows with their situations. */
export function PlanPicture() {
  const styles = useStyles();
  const rows = [styles.late, styles.done, styles.soon];
  return (
    <svg className={styles.picture} viewBox="0 0 96 72" aria-hidden>
      <rect className={styles.paper} x="0.5" y="0.5" width="95" height="71" rx="6" />
      <path className={styles.heading} d="M0 6a6 6 0 0 1 6-6h84a6 6 0 0 1 6 6v10H0Z" />
      {rows.map((situation, row) => (
        <g key={situation} transform={`translate(0 ${24 + row * 16})`}>
          <circle className={situation} cx="13" cy="4" r="4" />
          <rect className={styles.line} x="24" y="1.5" width="34" height="5" rx="2.5" />
          <rect className={styles.line} x="64" y="1.5" width="22" height="5" rx="2.5" />
        </g>
      ))}
    </svg>
  );
}

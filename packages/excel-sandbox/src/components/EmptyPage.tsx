import { Title3 } from '@fluentui/react-components';
import { usePageStyles } from './page-styles';

interface EmptyPageProps {
  readonly title: string;
  /** Empty for nothing more to say. */
  readonly text: string;
}

/** Stands where the workbook will be. */
export function EmptyPage({ title, text }: EmptyPageProps) {
  const styles = usePageStyles();
  return (
    <main className={styles.workbook}>
      <div className={styles.empty}>
        <Title3 as="h1">{title}</Title3>
        {text !== '' && <span>{text}</span>}
      </div>
    </main>
  );
}

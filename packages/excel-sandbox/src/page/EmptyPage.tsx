import { Title3 } from '@fluentui/react-components';
import { usePageStyles } from './page-styles';

interface EmptyPageProps {
  readonly title: string;
  /** May be empty. */
  readonly text: string;
}

/** The page while there is nothing else to show. */
export function EmptyPage({ title, text }: EmptyPageProps) {
  const styles = usePageStyles();
  return (
    <main className={styles.empty}>
      <Title3 as="h1">{title}</Title3>
      {text !== '' && <span>{text}</span>}
    </main>
  );
}

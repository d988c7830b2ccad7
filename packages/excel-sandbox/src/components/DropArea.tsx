import { useEffect, useState } from 'react';
import type { SandboxWords } from '../words';
import { usePageStyles } from './page-styles';

interface DropAreaProps {
  readonly words: SandboxWords;
  readonly onDrop: (file: File) => void;
}

const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes a file that is dragged onto the page, wherever it is dropped; shows itself while one is over it. */
export function DropArea({ words, onDrop }: DropAreaProps) {
  const styles = usePageStyles();
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving one element for another of the page says where to; leaving the page doesn't.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setIsOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) onDrop(file);
    };
    window.addEventListener('dragenter', over);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', over);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onDrop]);

  // It covers the pane's frame too, which would keep what is dropped on it to itself.
  return isOver ? (
    <div className={styles.drop}>
      <strong>{words.drop}</strong>
      <span className={styles.dropHint}>{words.dropHint}</span>
    </div>
  ) : null;
}

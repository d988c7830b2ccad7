import { useEffect, useState } from 'react';
import type { SandboxWords } from '../words';
import { usePageStyles } from './page-styles';

interface DropAreaProps {
  readonly words: SandboxWords;
  readonly onDrop: (file: File) => void;
}

const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Accepts a file that is dropped anywhere on the page. Visible while one is dragged over it. */
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
      // Null only if the pointer leaves the page: between elements of the page there is a related target.
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

  // It covers the frames too, which would take the drop themselves.
  return isOver ? (
    <div className={styles.drop}>
      <strong>{words.drop}</strong>
      <span className={styles.dropHint}>{words.dropHint}</span>
    </div>
  ) : null;
}

import { HostError } from './host-error';

/**
 * The number of elements that any file may have, and the additional number per byte. Sheets of one-digit numbers have
 * 0.8 per byte.
 */
const FREE = 40_000;
const PER_BYTE = 2;

/**
 * Limits the elements of all parts together: a few compressed bytes can hold millions of them, and each takes memory.
 */
export class ElementBudget {
  #left: number;

  constructor(fileSize: number) {
    this.#left = FREE + PER_BYTE * fileSize;
  }

  /** Counts an element. Throws `WorkbookTooLarge` if there are too many. */
  spend(): void {
    this.#left -= 1;
    if (this.#left < 0)
      throw new HostError('WorkbookTooLarge', 'The parts of the file hold far more than a file of its size does');
  }
}

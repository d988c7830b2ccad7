import { HostError } from './host-error';

/** How many elements a file may have whatever its size, and how many more for each of its bytes: sheets of one figure reach 0.8 a byte. */
const FREE = 40_000;
const PER_BYTE = 2;

/** What the parts of an opened file may hold together: a few bytes can be packed elements by the million, each of which takes memory. */
export class ElementBudget {
  #left: number;

  /** For a file of so many bytes. */
  constructor(fileSize: number) {
    this.#left = FREE + PER_BYTE * fileSize;
  }

  /** Counts one. Throws `WorkbookTooLarge` for one too many. */
  spend(): void {
    this.#left -= 1;
    if (this.#left < 0)
      throw new HostError('WorkbookTooLarge', 'The parts of the file hold far more than a file of its size does');
  }
}

import { pending } from './pending';

/** What an add-in keeps in the workbook by key (Office.js `workbook.settings`), as JSON text, in the file's web extension part. */
export class WorkbookSettings {
  constructor(...parts: readonly unknown[]) {
    void parts;
  }

  /** Keys in the order of the file. */
  get keys(): readonly string[] {
    return pending();
  }
  /** The JSON text of a value; undefined where there is none. */
  get(key: string): string | undefined {
    return pending(key);
  }
  /** Adds or replaces. */
  set(key: string, json: string): void {
    pending(key, json);
  }
  /** Takes one away; nothing happens where there is none. */
  remove(key: string): void {
    pending(key);
  }
}

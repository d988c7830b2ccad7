import { pending } from './pending';

/** What add-ins keep at a sheet by key (Office.js `worksheet.customProperties`); keys are told apart whatever their case. */
export class SheetProperties {
  constructor(...parts: readonly unknown[]) {
    void parts;
  }
  /** Keys in the order of the file. */
  get keys(): readonly string[] {
    return pending();
  }
  /** The key as it was first written and its value; undefined where there is none. */
  get(key: string): { readonly key: string; readonly value: string } | undefined {
    return pending(key);
  }
  /** Adds or replaces. */
  set(key: string, value: string): void {
    pending(key, value);
  }
  /** Takes one away; nothing happens where there is none. */
  remove(key: string): void {
    pending(key);
  }
}

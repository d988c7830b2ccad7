import type { InBothLanguages } from './language';

/** A workbook to try the add-in with. */
export interface Sample {
  /** Its address relative to the page, such as `samples/budget.xlsx`. */
  readonly address: string;
  readonly title: InBothLanguages;
  readonly description: InBothLanguages;
}

/** The content of `sandbox.json`, from which the page learns what to show. */
export interface SandboxFile {
  /** The manifest's address relative to the page. */
  readonly manifest: string;
  /** The address that the served folder has in the manifest; null for the folder of the task pane's page. */
  readonly addInAddress: string | null;
  readonly samples: readonly Sample[];
}

/** The names that the sandbox takes in the served folder, beside its hashed scripts. */
export const SANDBOX_NAMES = {
  page: 'sandbox.html',
  icon: 'sandbox.svg',
  file: 'sandbox.json',
  manifest: 'manifest.xml',
  connectFrame: 'connect-frame.js',
  officeJs: 'office-js',
} as const;

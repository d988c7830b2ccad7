let underway: Promise<void> | null = null;

/**
 * Begins a change of the workbook once the one before it has ended, however that ended: pane and ribbon share a page, and each of them
 * can be pressed while the other is at work.
 */
export async function oneAfterAnother<Result>(change: () => Promise<Result>): Promise<Result> {
  while (underway !== null) await underway;
  let end = (): void => undefined;
  underway = new Promise((resolve) => (end = resolve));
  try {
    return await change();
  } finally {
    underway = null;
    end();
  }
}

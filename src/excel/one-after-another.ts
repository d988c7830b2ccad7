let running: Promise<void> | null = null;

/**
 * Starts a change of the workbook once the one before it has ended, successfully or not: pane and ribbon share a page, and either can be
 * pressed while the other is working.
 */
export async function oneAfterAnother<Result>(change: () => Promise<Result>): Promise<Result> {
  while (running !== null) await running;
  let end = (): void => undefined;
  running = new Promise((resolve) => (end = resolve));
  try {
    return await change();
  } finally {
    running = null;
    end();
  }
}

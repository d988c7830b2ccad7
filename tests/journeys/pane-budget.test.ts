import { gzipSync } from 'node:zlib';
import { collectScripts, idle, type LoadedScript } from './support/add-in-build';
import { useSandbox } from './support/use-sandbox';

/** Gzipped JavaScript, office.js apart, on which the pane may open, in bytes: 110 KB. */
const BUDGET = 112_640;

const gzipped = (scripts: readonly LoadedScript[]) =>
  scripts.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0);

const server = useSandbox();

test.each([
  ['es', 'light', 'Plan con 6 acciones en «Plan 2024»', 'Revisar plan', '6 vencidas'],
  ['en', 'dark', 'Plan with 6 actions in “Plan 2024”', 'Review plan', '6 overdue'],
])(
  'the built pane opens on at most 110 KB (%s, %s) and reviews the plan',
  async (lang, theme, found, press, overdue) => {
    let loaded: readonly LoadedScript[] = [];
    const sandbox = await server.open({ lang, theme }, (page) => {
      loaded = collectScripts(page);
      return Promise.resolve();
    });
    await sandbox.pane.getByText(found).first().waitFor();
    await sandbox.button(press).waitFor();
    await idle(sandbox.paneFrame());
    const opening = [...loaded];
    expect(opening.length).toBeGreaterThan(1);
    expect(gzipped(opening)).toBeLessThanOrEqual(BUDGET);

    // What is loaded later is seen here too, so nothing of the opening can have been missed.
    await sandbox.button(press).click();
    await sandbox.pane.getByText(overdue).first().waitFor();
    expect(gzipped(loaded)).toBeGreaterThan(gzipped(opening));
    expect(sandbox.faults).toEqual([]);
  },
);

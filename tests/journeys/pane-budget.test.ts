import { gzipSync } from 'node:zlib';
import { collectScripts, idle, type LoadedScript } from './support/add-in-build';
import { useSandbox } from './support/use-sandbox';

/** The largest JavaScript that the pane may load when it opens, gzipped, without office.js, in bytes. */
const BUDGET = 112_640;

const gzipped = (scripts: readonly LoadedScript[]) =>
  scripts.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0);

const server = useSandbox();

test.each([
  ['es', 'light', 'Plan con 6 acciones en «Plan 2024»', 'Revisar plan', '6 vencidas'],
  ['en', 'dark', 'Plan with 6 actions in “Plan 2024”', 'Review plan', '6 overdue'],
])(
  'the built pane loads at most 110 KB when it opens (%s, %s) and reviews the plan',
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

    // Scripts that are loaded later are recorded too, so none of the first ones were missed.
    await sandbox.button(press).click();
    await sandbox.pane.getByText(overdue).first().waitFor();
    expect(gzipped(loaded)).toBeGreaterThan(gzipped(opening));
    expect(sandbox.faults).toEqual([]);
  },
);

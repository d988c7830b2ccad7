import { canInstall, install } from './debian';
import { findAnyProgram, findProgram } from './run-command';

const LINUX = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
] as const;

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
] as const;

const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
] as const;

/** Usual locations of Chrome, Edge and Chromium, the preferred ones first: names on Linux, paths elsewhere. */
export function usualBrowsers(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  const paths = (files: readonly string[], folders: readonly (string | undefined)[]) =>
    files.flatMap((file) => folders.filter(Boolean).map((folder) => `${folder ?? ''}/${file}`));
  switch (platform) {
    case 'win32':
      return paths(WINDOWS, [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']]);
    case 'darwin':
      return paths(MAC, ['/Applications', env['HOME'] && `${env['HOME']}/Applications`]);
    default:
      return LINUX;
  }
}

/**
 * The browser for the journeys: the one in CHROME, else an installed one, else, on Debian as root, one that this
 * installs.
 *
 * @throws an error that says what to install if there is none
 */
export async function browser(): Promise<string> {
  const named = process.env['CHROME'];
  if (named) {
    const found = await findProgram(named);
    if (found) return found;
    throw new Error(`CHROME names "${named}", which is no program. Give the path of Chrome, Edge or Chromium.`);
  }
  const usual = usualBrowsers(process.platform, process.env);
  const installed = await findAnyProgram(usual);
  if (installed) return installed;
  if ((await canInstall()) && (await install(['chromium']))) {
    const found = await findAnyProgram(usual);
    if (found) return found;
  }
  throw new Error(
    'No browser found. Install Google Chrome, Microsoft Edge or Chromium (Debian: apt-get install chromium), or name one: CHROME=/path/to/chrome npm test',
  );
}

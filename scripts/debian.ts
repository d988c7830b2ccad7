import { readFile } from 'node:fs/promises';
import { run } from './run-command';

/** Whether packages can be installed without a password: on Debian, as root. */
export async function canInstall(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID="?debian"?$/m.test(await readFile('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Installs Debian packages after updating the lists, which a new machine lacks. Returns whether it succeeded. */
export async function install(packages: readonly string[]): Promise<boolean> {
  console.log(`Installing ${packages.join(', ')} with apt-get…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], { env })) !== 0) return false;
  const options = ['install', '-y', '-qq', '--no-install-recommends'];
  return (await run('apt-get', [...options, ...packages], { env })) === 0;
}

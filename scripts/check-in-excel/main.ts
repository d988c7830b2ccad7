/** `npm run check-in-excel`: builds the add-in that checks an Excel, and serves it to this computer until Ctrl+C. */
import path from 'node:path';
import { serve } from 'excel-check/node';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { languageOfEnvironment } from '../../src/cli/cli-words';
import { machineLocale } from '../../src/cli/machine';
import { ROOT } from '../run-command';
import { buildCheck, PORT } from './build';
import { commandWords } from './command-words';

const FOLDER = path.join(ROOT, 'build/check-in-excel');
const words = commandWords(languageOfEnvironment({ variables: process.env, ...machineLocale() }));

class StartError extends Error {}

const orElse =
  (text: (detail: string) => string) =>
  (error: unknown): never => {
    throw new StartError(text(error instanceof Error ? error.message : String(error)));
  };

async function main(): Promise<void> {
  console.log(words.building);
  await buildCheck(FOLDER);
  console.log(words.certificate);
  const certificate = await getHttpsServerOptions().catch(orElse(words.noCertificate));
  const { url } = await serve(FOLDER, PORT, certificate).catch(orElse((detail) => words.portUnavailable(PORT, detail)));
  console.log(words.serving(url, path.join(FOLDER, 'manifest.xml')));
}

main().catch((error: unknown) => {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});

import { SandboxServer } from './sandbox';

/**
 * The timeout of a journey, in milliseconds; enough for a slow machine, because real failures have shorter timeouts.
 */
const JOURNEY = 300_000;

/** A browser and the sandbox for the journeys of a file. The pages of each journey are closed at its end. */
export function useSandbox(): Pick<SandboxServer, 'open'> {
  jest.setTimeout(JOURNEY);
  let server: SandboxServer | undefined;
  beforeAll(async () => {
    server = await SandboxServer.start();
  });
  afterEach(() => server?.closePages());
  afterAll(() => server?.stop());
  return {
    open: (...how) => {
      if (server === undefined) throw new Error('the sandbox is opened inside a test');
      return server.open(...how);
    },
  };
}

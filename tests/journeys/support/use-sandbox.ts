import { SandboxServer } from './sandbox';

/** A slow machine's time for a journey, in milliseconds: what fails by itself fails long before. */
const JOURNEY = 300_000;

/** A browser and the sandbox for the journeys of a file: started before the first of them, stopped after the last; each journey's pages end with it. */
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

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

import type { NativeBridge } from './native-bridge';

/** The page's origin as office.js sees it; nothing is fetched from there. */
export const NODE_ORIGIN = 'https://localhost';
const LIBRARY_URL = `${NODE_ORIGIN}/office/`;

/** The parts of a browser that office.js needs, and what it adds to its window. */
export interface NodeWindow {
  readonly Excel?: typeof Excel;
  readonly Office?: typeof Office;
  readonly OfficeExtension?: typeof OfficeExtension;
}

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
  readonly style: object;
  setAttribute(): void;
  getAttribute(): null;
}

/** A storage like the browser's, in memory. */
function memoryStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear' | 'key'> & {
  readonly length: number;
} {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}

/** Timers that can all be stopped at once. */
function stoppableTimers() {
  const running = new Set<NodeJS.Timeout>();
  const keep = (timer: NodeJS.Timeout): NodeJS.Timeout => {
    running.add(timer);
    return timer;
  };
  const end = (timer: NodeJS.Timeout | undefined): void => {
    clearTimeout(timer);
    if (timer !== undefined) running.delete(timer);
  };
  return {
    functions: {
      setTimeout: (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) =>
        keep(setTimeout(run, ms, ...args)),
      setInterval: (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) =>
        keep(setInterval(run, ms, ...args)),
      clearTimeout: end,
      clearInterval: end,
    },
    stop: () => {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}

const compiled = new Map<string, vm.Script>();

function scriptOf(file: string): vm.Script {
  const known = compiled.get(file) ?? new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  compiled.set(file, known);
  return known;
}

/**
 * Starts office.js from its folder in a context of its own and returns that context's window; `search` is the query of
 * its page's address. Loads the library's scripts from the folder, except its telemetry, which it can do without.
 */
export function openNodeWindow(
  folder: string,
  bridge: NativeBridge,
  search: string,
): { readonly window: NodeWindow; readonly stop: () => void } {
  const timers = stoppableTimers();
  const href = `${NODE_ORIGIN}/taskpane.html${search}`;
  const own = { src: `${LIBRARY_URL}office.js`, getAttribute: () => null };
  const load = (script: ScriptElement): void => {
    const relative = script.src?.startsWith(LIBRARY_URL) === true ? script.src.slice(LIBRARY_URL.length) : 'telemetry/';
    const file = path.join(folder, relative);
    if (relative.startsWith('telemetry/') || !existsSync(file)) return script.onerror?.();
    scriptOf(file).runInContext(window);
    script.onload?.();
  };
  const head = {
    appendChild: (script: ScriptElement) => {
      timers.functions.setTimeout(() => load(script));
      return script;
    },
  };
  const document = {
    URL: href,
    cookie: '',
    readyState: 'complete',
    head,
    body: head,
    documentElement: {},
    hasFocus: () => true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    querySelector: () => null,
    getElementById: () => null,
    getElementsByTagName: (name: string): readonly object[] =>
      name === 'script' ? [own] : name === 'head' ? [head] : [],
    createElement: (): ScriptElement => ({ style: {}, setAttribute: () => undefined, getAttribute: () => null }),
  };
  const globals = {
    ...bridge,
    ...timers.functions,
    // The caller's own classes, so that `instanceof` works on errors, promises and parsed answers.
    Error,
    Promise,
    JSON,
    console,
    performance,
    document,
    history: {},
    name: '',
    status: '',
    navigator: { userAgent: 'Node', language: 'en-US' },
    location: {
      href,
      search,
      hash: '',
      origin: NODE_ORIGIN,
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      pathname: '/taskpane.html',
    },
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
  };
  // An ordinary global object, for those that Node wraps are slow at each access.
  const window = vm.createContext(vm.constants.DONT_CONTEXTIFY) as NodeWindow & { readonly Object: ObjectConstructor };
  Object.assign(window, globals, { window, self: window, top: window, parent: window });
  acceptPlainObjects(window.Object);
  scriptOf(path.join(folder, 'office.js')).runInContext(window);
  return { window, stop: timers.stop };
}

/**
 * office.js recognizes options by the prototype of its own `{}`; this makes it accept the caller's plain objects too.
 */
function acceptPlainObjects(inner: ObjectConstructor): void {
  inner.getPrototypeOf = (value: object): unknown => {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype ? inner.prototype : prototype;
  };
}

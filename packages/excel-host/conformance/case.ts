/** Acts on the only sheet, `Sheet1`, of a new workbook, and returns the observed result as plain data. */
export type Run = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

/** A test of one statement in Microsoft's documentation of a member. */
export interface ConformanceCase {
  /** A summary of the documentation. */
  readonly says: string;
  readonly run: Run;
  /** The expected result; `refused(code)` if the call must fail, `inSurroundings` if it depends on them. */
  readonly gives: unknown;
  /** The expected result after saving and reopening the file; undefined if files don't store it. */
  readonly afterSaving?: { readonly read: Run; readonly gives: unknown };
  /** What a part of the saved file must contain, for properties that can't be read. */
  readonly inFile?: { readonly part: string; readonly holds: RegExp };
}

/** What differs between new workbooks of different computers. */
export interface Surroundings {
  /** The user's language tag. */
  readonly language: string;
  readonly fileName: string;
  readonly fontName: string;
  readonly fontSize: number;
  /** In points, like the height. */
  readonly columnWidth: number;
  readonly rowHeight: number;
}

class InSurroundings {
  constructor(readonly of: (surroundings: Surroundings) => unknown) {}
}

/** An expected result that depends on the computer. */
export const inSurroundings = (of: (surroundings: Surroundings) => unknown) => new InSurroundings(of);

/** What is expected in Spanish or in English; of other languages nothing is known. */
export const inLanguage = (expected: { readonly es: unknown; readonly en: unknown }) =>
  inSurroundings(({ language }) => {
    const [known] = language.toLowerCase().split('-');
    return known === 'es' || known === 'en' ? expected[known] : undefined;
  });

/** The expected result of a case as plain data; undefined if it isn't known in these surroundings. */
export function expectedIn({ gives }: ConformanceCase, surroundings: Surroundings): unknown {
  if (!(gives instanceof InSurroundings)) return JSON.parse(JSON.stringify(gives ?? null)) as unknown;
  return gives.of(surroundings);
}

/** The cases of an object by member name. */
export type ObjectCases = Readonly<Record<string, ConformanceCase | readonly ConformanceCase[]>>;

/** The result of a case that fails, by Excel's error code. */
export const refused = (code: string) => ({ refused: code });

const shown = (value: unknown): string => JSON.stringify(value);

/** A case of a member that needs more than its own object. */
export function does(
  says: string,
  run: Run,
  gives: unknown,
  afterSaving?: ConformanceCase['afterSaving'],
): ConformanceCase {
  return { says, run, gives, ...(afterSaving === undefined ? {} : { afterSaving }) };
}

/** Creates cases for one object, given how to find it in a workbook and how to prepare that workbook. */
export function about<O extends OfficeExtension.ClientObject>(
  find: (sheet: Excel.Worksheet, context: Excel.RequestContext) => O,
  prepare: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown = () => undefined,
) {
  const read =
    (name: keyof O & string): Run =>
    async (sheet, context) => {
      const object = find(sheet, context);
      context.load(object, name);
      await context.sync();
      return object[name];
    };

  return {
    /**
     * A property that can be set: checks its initial value, each value after setting it, and the last one in the file.
     *
     * @param first A function if a new workbook doesn't have the same on each computer.
     */
    written<K extends keyof O & string>(
      name: K,
      first: O[K] | null | ((surroundings: Surroundings) => O[K]),
      ...values: readonly [O[K], ...O[K][]]
    ): ConformanceCase {
      const run: Run = async (sheet, context) => {
        prepare(sheet, context);
        const seen = [await read(name)(sheet, context)];
        for (const value of values) {
          find(sheet, context)[name] = value;
          seen.push(await read(name)(sheet, context));
        }
        return seen;
      };
      return {
        says: `is ${isOfSurroundings(first) ? 'the new workbook’s' : shown(first)} at first, can be set to ${values.map(shown).join(', ')}, and stays so in the file`,
        run,
        gives: isOfSurroundings(first)
          ? inSurroundings((surroundings) => [first(surroundings), ...values])
          : [first, ...values],
        afterSaving: { read: read(name), gives: values.at(-1) },
      };
    },

    /** A read-only property. */
    reads(name: keyof O & string, gives: unknown, says = `is ${shown(gives)}`): ConformanceCase {
      return does(
        says,
        async (sheet, context) => {
          prepare(sheet, context);
          return read(name)(sheet, context);
        },
        gives,
      );
    },

    /** A property that is another object: reads a path that starts there. */
    leadsTo(path: string, gives: unknown): ConformanceCase {
      return does(
        `leads to ${path}`,
        async (sheet, context) => {
          prepare(sheet, context);
          const object = find(sheet, context);
          context.load(object, path);
          await context.sync();
          return path.split('/').reduce<unknown>((value, step) => Reflect.get(Object(value), step), object);
        },
        gives,
      );
    },

    /** A method that returns cells, compared by their address without the sheet. */
    finds(says: string, walk: (object: O) => Excel.Range | Excel.RangeAreas, address: string): ConformanceCase {
      return does(
        says,
        async (sheet, context) => {
          prepare(sheet, context);
          return addressOf(context, walk(find(sheet, context)));
        },
        address,
      );
    },

    /** Any other behavior of a member. */
    does(
      says: string,
      act: (object: O, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>,
      gives: unknown,
      afterSaving?: ConformanceCase['afterSaving'],
    ): ConformanceCase {
      const run: Run = (sheet, context) => {
        prepare(sheet, context);
        return act(find(sheet, context), sheet, context);
      };
      return does(says, run, gives, afterSaving);
    },
  };
}

const isOfSurroundings = (first: unknown): first is (surroundings: Surroundings) => unknown =>
  typeof first === 'function';

/** The address of cells without their sheet, `null` for a null object. */
export async function addressOf(
  context: Excel.RequestContext,
  cells: Excel.Range | Excel.RangeAreas,
): Promise<unknown> {
  context.load(cells, 'address');
  await context.sync();
  return cells.isNullObject ? null : cells.address.replaceAll(/(?:^|(?<=,))[^!]+!/g, '');
}

export async function valueOf<O extends OfficeExtension.ClientObject, K extends keyof O & string>(
  object: O,
  name: K,
): Promise<O[K] | null> {
  object.context.load(object, name);
  await object.context.sync();
  return object.isNullObject ? null : object[name];
}

/** The value of a client result after the next sync. */
export async function resultOf<T>(context: Excel.RequestContext, result: OfficeExtension.ClientResult<T>): Promise<T> {
  await context.sync();
  return result.value;
}

/** The first event after an action; `nothing` if there is none within a second. */
export async function firstEvent<T>(
  context: Excel.RequestContext,
  event: OfficeExtension.EventHandlers<T>,
  cause: () => unknown,
): Promise<T | 'nothing'> {
  let tell: (event: T) => void = () => undefined;
  const arrival = new Promise<T>((resolve) => (tell = resolve));
  const registered = event.add((args) => {
    tell(args);
    return Promise.resolve();
  });
  await context.sync();
  await cause();
  await context.sync();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'nothing'>((resolve) => (timer = setTimeout(() => resolve('nothing'), 1_000)));
  const first = await Promise.race([arrival, silence]);
  clearTimeout(timer);
  registered.remove();
  await context.sync();
  return first;
}

/** Runs a case and returns its result as plain data, or Excel's error code. */
export async function seenIn(excel: typeof Excel, run: Run): Promise<unknown> {
  try {
    const seen = await excel.run((context) => run(context.workbook.worksheets.getFirst(), context));
    const plain: unknown = JSON.parse(JSON.stringify(seen ?? null));
    return plain;
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return refused(error.code);
  }
}

/** In Node, the library's errors have a class of another context, so they are recognized by their properties. */
function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return typeof error === 'object' && error !== null && 'code' in error && 'debugInfo' in error;
}

/** What a case does on the only sheet, `Sheet1`, of a new workbook: gives what there is to see, as plain data. */
export type Run = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

/** One thing that Microsoft's documentation says of a member, tried. */
export interface ConformanceCase {
  /** What the documentation says, in few words. */
  readonly says: string;
  readonly run: Run;
  /** What there must be to see; `refused(code)` where it must fail. */
  readonly gives: unknown;
  /** What there must be to see in the file, saved and opened again; undefined for what no file keeps. */
  readonly kept?: { readonly read: Run; readonly gives: unknown };
  /** What a part of the saved file must hold: for what can be set and not read. */
  readonly inFile?: { readonly part: string; readonly holds: RegExp };
}

/** The cases of an object, by the name of the member that they try. */
export type ObjectCases = Readonly<Record<string, ConformanceCase | readonly ConformanceCase[]>>;

/** What a case gives that fails, by Excel's code. */
export const refused = (code: string) => ({ refused: code });

const shown = (value: unknown): string => JSON.stringify(value);

/** A case of a member that needs more than its own object. */
export function does(says: string, run: Run, gives: unknown, kept?: ConformanceCase['kept']): ConformanceCase {
  return { says, run, gives, ...(kept === undefined ? {} : { kept }) };
}

/** What the cases of one object share: where it is found, in a new workbook that was prepared for it or in the same one reopened. */
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
    /** A property that can be set: its value at first, then each value as it is set, and the last one in the file. */
    written<K extends keyof O & string>(
      name: K,
      first: O[K] | null,
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
        says: `is ${shown(first)} at first, can be set to ${values.map(shown).join(', ')}, and stays so in the file`,
        run,
        gives: [first, ...values],
        kept: { read: read(name), gives: values.at(-1) },
      };
    },

    /** A property that is read. */
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

    /** A property that is another object: what a path that starts there reads. */
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

    /** A method that gives cells: their address without the sheet. */
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

    /** Whatever else a member does. */
    does(
      says: string,
      act: (object: O, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>,
      gives: unknown,
      kept?: ConformanceCase['kept'],
    ): ConformanceCase {
      const run: Run = (sheet, context) => {
        prepare(sheet, context);
        return act(find(sheet, context), sheet, context);
      };
      return does(says, run, gives, kept);
    },
  };
}

/** The address of cells without their sheet, `null` for a null object. */
export async function addressOf(
  context: Excel.RequestContext,
  cells: Excel.Range | Excel.RangeAreas,
): Promise<unknown> {
  context.load(cells, 'address');
  await context.sync();
  return cells.isNullObject ? null : cells.address.replaceAll(/(?:^|(?<=,))[^!]+!/g, '');
}

/** One property of an object, loaded. */
export async function valueOf<O extends OfficeExtension.ClientObject, K extends keyof O & string>(
  object: O,
  name: K,
): Promise<O[K] | null> {
  object.context.load(object, name);
  await object.context.sync();
  return object.isNullObject ? null : object[name];
}

/** What a client result holds once it is there. */
export async function resultOf<T>(context: Excel.RequestContext, result: OfficeExtension.ClientResult<T>): Promise<T> {
  await context.sync();
  return result.value;
}

/** What an event tells first, after what is to cause it; `nothing` where a second goes by without it. */
export async function heard<T>(
  context: Excel.RequestContext,
  event: OfficeExtension.EventHandlers<T>,
  cause: () => unknown,
): Promise<T | 'nothing'> {
  let tell: (event: T) => void = () => undefined;
  const arrival = new Promise<T>((resolve) => (tell = resolve));
  event.add((args) => {
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
  return first;
}

/** Runs a case's part in an Excel that was started over a workbook: gives what it gave, as plain data, or the code it was refused with. */
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

/** In Node the library's errors are of another context's class: what they carry tells them. */
function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return typeof error === 'object' && error !== null && 'code' in error && 'debugInfo' in error;
}

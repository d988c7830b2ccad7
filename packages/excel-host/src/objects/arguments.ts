import { HostError } from '../package/host-error';
import { isRecord, type Json } from './json';
import { ExcelObject } from './excel-object';
import type { ObjectType } from './targets';

/** The arguments of a method call. Every accessor throws `InvalidArgument` if the argument has the wrong type. */
export class Arguments {
  constructor(private readonly list: readonly (Json | ExcelObject)[]) {}

  /** The argument; undefined if it was omitted or null. */
  at(index: number): Json | ExcelObject | undefined {
    return this.list[index] ?? undefined;
  }

  /** The argument as plain data; null if it was omitted. */
  json(index: number): Json {
    const value = this.at(index) ?? null;
    if (value instanceof ExcelObject) throw refused(index, 'a value');
    return value;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw refused(index, 'a text');
    return value;
  }

  /** A text; undefined if it was omitted. */
  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index);
  }

  /** A whole number of at least `least`. */
  integer(index: number, least = Number.NEGATIVE_INFINITY): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least) throw refused(index, 'a whole number');
    return value;
  }

  /** A whole number of at least `least`; undefined if it was omitted. */
  optionalInteger(index: number, least = Number.NEGATIVE_INFINITY): number | undefined {
    return this.at(index) === undefined ? undefined : this.integer(index, least);
  }

  /** A boolean; false if it was omitted. */
  flag(index: number): boolean {
    const value = this.at(index) ?? false;
    if (typeof value !== 'boolean') throw refused(index, 'true or false');
    return value;
  }

  /** One of some words; the first one if it was omitted. */
  word<W extends string>(index: number, words: readonly [W, ...W[]]): W {
    const value = this.at(index);
    if (value === undefined) return words[0];
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw refused(index, `one of ${words.join(', ')}`);
    return word;
  }

  /** An object of one type; undefined if the argument is something else. */
  object<K extends ObjectType>(index: number, type: K): ExcelObject<K> | undefined {
    const value = this.at(index);
    return value instanceof ExcelObject && value.is(type) ? value : undefined;
  }

  /** An object with named values; empty if it was omitted. */
  options(index: number): Readonly<Record<string, Json>> {
    const value = this.json(index);
    if (value === null) return {};
    if (!isRecord(value)) throw refused(index, 'an object');
    return Object.fromEntries(Object.entries(value));
  }
}

function refused(index: number, wanted: string): HostError {
  return new HostError('InvalidArgument', `Argument ${index + 1} must be ${wanted}.`);
}

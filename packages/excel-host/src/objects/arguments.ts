import { HostError } from '../package/host-error';
import { isRecord, type Json } from './json';
import { ExcelObject } from './excel-object';
import type { ObjectType } from './targets';

/** What a method was called with: every accessor throws `InvalidArgument` where the argument isn't what it must be. */
export class Arguments {
  constructor(private readonly list: readonly (Json | ExcelObject)[]) {}

  /** The argument as it came; undefined where it was left out or given as null. */
  at(index: number): Json | ExcelObject | undefined {
    return this.list[index] ?? undefined;
  }

  /** The argument as plain data; null where it was left out. */
  json(index: number): Json {
    const value = this.at(index) ?? null;
    if (value instanceof ExcelObject) throw refused(index, 'a value');
    return value;
  }

  /** A text. */
  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw refused(index, 'a text');
    return value;
  }

  /** A text that may be left out. */
  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index);
  }

  /** A whole number not below a least one. */
  integer(index: number, least = Number.NEGATIVE_INFINITY): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least) throw refused(index, 'a whole number');
    return value;
  }

  /** A whole number that may be left out. */
  optionalInteger(index: number, least = Number.NEGATIVE_INFINITY): number | undefined {
    return this.at(index) === undefined ? undefined : this.integer(index, least);
  }

  /** A yes or no; no where it is left out. */
  flag(index: number): boolean {
    const value = this.at(index) ?? false;
    if (typeof value !== 'boolean') throw refused(index, 'true or false');
    return value;
  }

  /** One of some words; the first where it is left out. */
  word<W extends string>(index: number, words: readonly [W, ...W[]]): W {
    const value = this.at(index);
    if (value === undefined) return words[0];
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw refused(index, `one of ${words.join(', ')}`);
    return word;
  }

  /** An object of one type; undefined where the argument is something else. */
  object<K extends ObjectType>(index: number, type: K): ExcelObject<K> | undefined {
    const value = this.at(index);
    return value instanceof ExcelObject && value.is(type) ? value : undefined;
  }

  /** An object with named values, empty where it is left out. */
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

import { HostError } from '../package/host-error';
import type { Json } from './json';
import { namedColor } from '../workbook/styles/color-names';
import { checkNumberFormat } from '../workbook/values/number-format-check';

/** Throws `InvalidArgument` unless the value is a text. */
export function textValue(value: Json): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'The value must be a text.');
  return value;
}

/** Throws `InvalidArgument` unless the value is a number format, in English. */
export function numberFormatValue(value: Json): string {
  const format = textValue(value);
  checkNumberFormat(format);
  return format;
}

/** Throws `InvalidArgument` unless the value is a number. */
export function numberValue(value: Json): number {
  if (typeof value !== 'number') throw new HostError('InvalidArgument', 'The value must be a number.');
  return value;
}

/** Throws `InvalidArgument` unless the value is a boolean. */
export function flagValue(value: Json): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'The value must be true or false.');
  return value;
}

/** The key for a name in Office.js; throws `InvalidArgument` for an unknown name. */
export function wordValue<W extends string>(value: Json, words: readonly W[]): W {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new HostError('InvalidArgument', `The value must be one of ${words.join(', ')}.`);
  return word;
}

/** A color as `#RRGGBB`, from `#RRGGBB`, `RRGGBB` or the name of an HTML color; throws `InvalidArgument` for anything else. */
export function colorValue(value: Json): string {
  const text = typeof value === 'string' ? value : '';
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(text) ?? [];
  const color = digits ?? namedColor(text);
  if (color === undefined) throw new HostError('InvalidArgument', 'A color is #RRGGBB or a name.');
  return `#${color.toUpperCase()}`;
}

/** Looks up the key of a value; every value has one. */
export function otherSide<A extends string, B extends string>(pairs: Readonly<Record<A, B>>, value: Json): A {
  for (const key in pairs) if (pairs[key] === value) return key;
  throw new HostError('InvalidArgument', `The value must be one of ${Object.values(pairs).join(', ')}.`);
}

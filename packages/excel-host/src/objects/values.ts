import { HostError } from '../package/host-error';
import type { Json } from './json';
import { namedColor } from '../workbook/styles/color-names';
import { checkNumberFormat } from '../workbook/values/number-format-check';

/** A value that must be a text; throws `InvalidArgument`. */
export function textValue(value: Json): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'The value must be a text.');
  return value;
}

/** A value that must be a number format, in English; throws `InvalidArgument`. */
export function numberFormatValue(value: Json): string {
  const format = textValue(value);
  checkNumberFormat(format);
  return format;
}

/** A value that must be a number; throws `InvalidArgument`. */
export function numberValue(value: Json): number {
  if (typeof value !== 'number') throw new HostError('InvalidArgument', 'The value must be a number.');
  return value;
}

/** A value that must be yes or no; throws `InvalidArgument`. */
export function flagValue(value: Json): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'The value must be true or false.');
  return value;
}

/** The key that a translation gives a word of Office.js; throws `InvalidArgument` for a word that isn't there. */
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

/** The word on the other side of a translation; both sides must be complete. */
export function otherSide<A extends string, B extends string>(pairs: Readonly<Record<A, B>>, value: Json): A {
  for (const key in pairs) if (pairs[key] === value) return key;
  throw new HostError('InvalidArgument', `The value must be one of ${Object.values(pairs).join(', ')}.`);
}

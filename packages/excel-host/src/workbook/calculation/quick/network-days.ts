import { DAYS_TO_1904 } from '../../values/serial-days';
import type { CellValue } from '../../values/cell-value';
import { Block, single, type Operand } from './block';
import { dayOfSerial } from './dates';
import type { Surroundings } from './scalar-functions';
import { leave, numberOf, sound } from './scalars';

/**
 * `NETWORKDAYS`: the days from Monday to Friday between two days, both included, except holidays; negative if the first
 * day is the later one.
 * https://support.microsoft.com/office/networkdays-function-48e717bf-a7a3-495f-969e-5005e3eb18e7
 */
export function networkDays([from, to, holidays, ...more]: readonly Operand[], { date1904 }: Surroundings): CellValue {
  if (from === undefined || to === undefined || more.length > 0) return leave();
  const serialOf = (value: CellValue): number => {
    const serial = Math.floor(numberOf(value));
    // Fails for a number that isn't a day. Days before March 1900 are left to the library.
    dayOfSerial(serial, date1904);
    return serial + (date1904 ? DAYS_TO_1904 : 0);
  };
  const [start, end] = [serialOf(single(from)), serialOf(single(to))];
  const [first, last] = [Math.min(start, end), Math.max(start, end)];
  const free = new Set(
    heldBy(holidays)
      .map((value) => serialOf(typeof sound(value) === 'number' ? value : leave()))
      .filter((serial) => serial >= first && serial <= last && isWorkday(serial)),
  );
  let count = Math.floor((last - first + 1) / 7) * 5 - free.size;
  for (let serial = last - ((last - first + 1) % 7) + 1; serial <= last; serial++) if (isWorkday(serial)) count++;
  return start > end ? -count : count;
}

/** The values of a range except empty cells. */
function heldBy(operand: Operand | undefined): readonly CellValue[] {
  if (operand === undefined) return [];
  const values = operand instanceof Block ? operand.held : [operand];
  return operand instanceof Block && operand.beyond !== null ? leave() : values.filter((value) => value !== null);
}

/** Saturday and Sunday leave 0 and 1 when a serial number of the 1900 system is divided by 7. */
const isWorkday = (serial: number): boolean => serial % 7 > 1;

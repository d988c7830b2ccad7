import { isOn } from '../../package/xml-boolean';
import type { XmlElement } from '../../package/xml-element';
import { decodeXstring } from '../../package/xml-text';
import type { Palette } from '../styles/colors';
import type { TextRun } from '../values/cell-value';

/** The runs of a string item (`<si>` or `<is>`). */
export function readRichText(item: XmlElement, palette: Palette): readonly TextRun[] {
  return item.childrenNamed('r').map((run) => {
    const font = run.child('rPr');
    const flag = (name: string): boolean => {
      const element = font?.child(name);
      return element !== undefined && isOn(element.attribute('val') ?? '1');
    };
    return {
      text: decodeXstring(run.child('t')?.text ?? ''),
      bold: flag('b'),
      italic: flag('i'),
      color: palette.resolve(font?.child('color')) ?? '',
    };
  });
}

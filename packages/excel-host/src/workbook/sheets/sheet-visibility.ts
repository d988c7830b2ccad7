import type { XmlElement } from '../../package/xml-element';

/** Names in Office.js. */
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

const STATES: Readonly<Record<SheetVisibility, string | undefined>> = {
  Visible: undefined,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** The visibility of a `<sheet>`. */
export function visibilityOf(element: XmlElement): SheetVisibility {
  const state = element.attribute('state');
  return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

export function setVisibility(element: XmlElement, visibility: SheetVisibility): void {
  element.setAttribute('state', STATES[visibility]);
}

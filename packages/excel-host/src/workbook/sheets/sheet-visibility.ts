import type { XmlElement } from '../../package/xml-element';

/** Excel's names for whether a sheet's tab shows. */
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

const STATES: Readonly<Record<SheetVisibility, string | undefined>> = {
  Visible: undefined,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Whether a sheet's tab is in sight, by its `<sheet>`. */
export function visibilityOf(element: XmlElement): SheetVisibility {
  const state = element.attribute('state');
  return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

/** Shows or hides a sheet's tab. */
export function setVisibility(element: XmlElement, visibility: SheetVisibility): void {
  element.setAttribute('state', STATES[visibility]);
}

/** What a press of a ribbon's button does. */
export type RibbonAction =
  /** Runs a function of the add-in's page. */
  { readonly kind: 'function'; readonly functionName: string } | { readonly kind: 'show-pane' };

/** A button of the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The address of its picture of 32 pixels, relative to where the add-in lives. */
  readonly icon: string;
  readonly action: RibbonAction;
}

/** An add-in's group on the ribbon. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
  /** The address of the file with the add-in's shortcuts, relative to where the add-in lives. */
  readonly shortcuts: string;
}

/** The size of a large button's picture, in pixels. */
const ICON_SIZE = '32';

/** Reads what a manifest puts on Excel's ribbon, in the words for a locale; throws where something that is named isn't there. */
export function readRibbon(manifest: string, locale: string): RibbonGroup {
  const root = new DOMParser().parseFromString(manifest, 'text/xml').documentElement;
  const resource = (holder: Element): string => {
    const id = attribute(holder, 'resid');
    const [found] = elements(root, 'Image', 'Url', 'String').filter((one) => one.getAttribute('id') === id);
    if (found === undefined) throw new Error(`The manifest has no resource ${id}`);
    const own = elements(found, 'Override').find((one) => one.getAttribute('Locale') === locale);
    return own === undefined ? attribute(found, 'DefaultValue') : attribute(own, 'Value');
  };
  const base = new URL('.', attribute(only(only(root, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')).href;
  const relative = (address: string): string => address.slice(base.length);
  const group = only(root, 'Group');

  const button = (control: Element): RibbonButton => {
    const icon = elements(only(control, 'Icon'), 'Image').find((one) => one.getAttribute('size') === ICON_SIZE);
    if (icon === undefined) throw new Error(`${attribute(control, 'id')} has no picture of ${ICON_SIZE} pixels`);
    return {
      id: attribute(control, 'id'),
      label: resource(only(control, 'Label')),
      tip: resource(only(control, 'Description')),
      icon: relative(resource(icon)),
      action: actionOf(only(control, 'Action')),
    };
  };
  return {
    label: resource(only(group, 'Label')),
    buttons: elements(group, 'Control').map(button),
    shortcuts: relative(attribute(only(root, 'ExtendedOverrides'), 'Url')),
  };
}

function actionOf(action: Element): RibbonAction {
  const [name] = elements(action, 'FunctionName');
  return name === undefined ? { kind: 'show-pane' } : { kind: 'function', functionName: name.textContent };
}

/** The elements of some local names below another, in the document's order. */
function elements(below: Element, ...names: readonly string[]): readonly Element[] {
  return [...below.querySelectorAll('*')].filter(({ localName }) => names.includes(localName));
}

function only(below: Element, name: string): Element {
  const [first] = elements(below, name);
  if (first === undefined) throw new Error(`The manifest's ${below.localName} has no ${name}`);
  return first;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest's ${element.localName} has no ${name}`);
  return value;
}

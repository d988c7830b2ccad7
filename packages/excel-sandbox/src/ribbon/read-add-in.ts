/** The effect of a ribbon button: it calls a function of the add-in's page, or shows the task pane. */
export type RibbonAction =
  { readonly kind: 'function'; readonly functionName: string } | { readonly kind: 'show-pane' };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The address of its 32-pixel icon; empty if it has none. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** An add-in as described by its manifest. All addresses are relative to the served folder. */
export interface AddIn {
  readonly name: string;
  /** Empty if the manifest has no icon. */
  readonly icon: string;
  /** The task pane's page. */
  readonly pane: string;
  /** Empty if the add-in has no ribbon buttons. */
  readonly groups: readonly RibbonGroup[];
  /** The file with keyboard shortcuts; null if there is none. */
  readonly shortcuts: string | null;
}

const ICON_SIZE = '32';

/**
 * Reads an add-in only manifest (XML) in the words for a locale. Items of a menu become buttons of their own.
 *
 * @param address the address that the served folder has in the manifest; null for the folder of the task pane's page
 * @throws if the manifest has no task pane, or names a resource or an address that isn't there
 */
export function readAddIn(manifest: string, address: string | null, locale: string): AddIn {
  const root = new DOMParser().parseFromString(manifest, 'text/xml').documentElement;
  const pane = attribute(only(only(root, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue');
  const base = address ?? new URL('.', pane).href;
  const relative = (url: string): string => {
    if (!url.startsWith(base)) throw new Error(`${url} is not below ${base}`);
    return url.slice(base.length);
  };
  const inLocale = (holder: Element): string => {
    const override = elements(holder, 'Override').find((one) => one.getAttribute('Locale') === locale);
    return override === undefined ? attribute(holder, 'DefaultValue') : attribute(override, 'Value');
  };
  const resource = (holder: Element): string => {
    const id = attribute(holder, 'resid');
    const found = elements(root, 'Image', 'Url', 'String').find((one) => one.getAttribute('id') === id);
    if (found === undefined) throw new Error(`The manifest has no resource ${id}`);
    return inLocale(found);
  };
  const button = (control: Element): RibbonButton => {
    const icon = elements(control, 'Image').find((one) => one.getAttribute('size') === ICON_SIZE);
    return {
      id: attribute(control, 'id'),
      label: resource(only(control, 'Label')),
      tip: resource(only(control, 'Description')),
      icon: icon === undefined ? '' : relative(resource(icon)),
      action: actionOf(only(control, 'Action')),
    };
  };

  const [icon] = elements(root, 'HighResolutionIconUrl', 'IconUrl').toReversed();
  const [overrides] = elements(root, 'ExtendedOverrides');
  return {
    name: inLocale(only(root, 'DisplayName')),
    icon: icon === undefined ? '' : relative(inLocale(icon)),
    pane: relative(pane),
    groups: elements(root, 'Group').map((group) => ({
      label: resource(only(group, 'Label')),
      buttons: elements(group, 'Control', 'Item').filter(hasAction).map(button),
    })),
    shortcuts: overrides === undefined ? null : relative(attribute(overrides, 'Url')),
  };
}

/** False for a menu: only its items have an action. */
function hasAction(control: Element): boolean {
  return [...control.children].some(({ localName }) => localName === 'Action');
}

function actionOf(action: Element): RibbonAction {
  const [name] = elements(action, 'FunctionName');
  return name === undefined ? { kind: 'show-pane' } : { kind: 'function', functionName: name.textContent };
}

/** The descendants with one of the local names, in document order. */
function elements(below: Element, ...names: readonly string[]): readonly Element[] {
  return [...below.querySelectorAll('*')].filter(({ localName }) => names.includes(localName));
}

function only(below: Element, name: string): Element {
  const [first] = elements(below, name);
  if (first === undefined) throw new Error(`The manifest’s ${below.localName} has no ${name}`);
  return first;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest’s ${element.localName} has no ${name}`);
  return value;
}

import { XmlElement, XmlText } from '../../package/xml-element';
import type { ElementFinder, InheritedFont, OnChange } from './chart-format';
import { ChartFill, ChartFont, shapeOf } from './chart-format';
import type { ChartPart } from './chart-xml';
import { isSettingOn, makerFor, orderOf, setSetting } from './chart-xml';

/** A title's parent, and its automatic text and size. */
export interface TitlePlace {
  readonly owner: ElementFinder;
  readonly part: ChartPart;
  readonly automatic: () => string;
  readonly font: () => InheritedFont;
  /** Called when the title is added or removed. */
  readonly shown?: (visible: boolean) => void;
}

/** The title of a chart or of an axis. */
export class ChartTitle {
  readonly font: ChartFont;
  /** The fill of its background. */
  readonly fill: ChartFill;

  constructor(
    private readonly place: TitlePlace,
    private readonly changed: OnChange,
  ) {
    const element: ElementFinder = (make) => (make ? this.#make() : this.#element);
    this.font = new ChartFont((make) => this.#runs(make), place.font, changed);
    this.fill = new ChartFill(shapeOf(element, 'title'), changed);
  }

  get #element(): XmlElement | undefined {
    return this.place.owner(false)?.child('title');
  }

  #make(): XmlElement | undefined {
    const present = this.#element;
    const owner = this.place.owner(true);
    if (present !== undefined || owner === undefined) return present;
    const title = owner.childInOrder('title', orderOf(this.place.part));
    setSetting(title, 'title', 'overlay', 0);
    this.place.shown?.(true);
    return title;
  }

  #runs(make: boolean): readonly XmlElement[] {
    const title = make ? this.#make() : this.#element;
    if (title === undefined) return [];
    const rich = title.child('tx')?.child('rich');
    const plain = title.child('txPr');
    if (rich === undefined && plain === undefined && make) this.#write(title, this.text);
    const text = title.child('tx')?.child('rich') ?? plain;
    return [...(text?.descendants('defRPr') ?? []), ...(text?.descendants('rPr') ?? [])];
  }

  get visible(): boolean {
    return this.#element !== undefined;
  }
  set visible(visible: boolean) {
    if (visible === this.visible) return;
    if (visible) this.#make();
    else this.#element?.remove();
    this.place.shown?.(visible);
    this.changed();
  }

  /** Whether the plot extends under it. */
  get overlay(): boolean {
    return isSettingOn(this.#element, 'overlay');
  }
  set overlay(overlay: boolean) {
    const title = this.#make();
    if (title !== undefined) setSetting(title, 'title', 'overlay', overlay ? 1 : 0);
    this.changed();
  }

  /** Its text; empty if there is no title. */
  get text(): string {
    const title = this.#element;
    if (title === undefined) return '';
    const written = title.child('tx');
    if (written === undefined) return this.place.automatic();
    const rich = written.child('rich');
    if (rich === undefined)
      return written
        .descendants('v')
        .map(({ text }) => text)
        .join('');
    const paragraphs = rich.elements.filter(({ localName }) => localName === 'p');
    return paragraphs
      .map((one) =>
        one
          .descendants('t')
          .map(({ text }) => text)
          .join(''),
      )
      .join('\n');
  }
  set text(text: string) {
    const title = this.#make();
    if (title !== undefined) this.#write(title, text);
    this.changed();
  }

  #write(title: XmlElement, text: string): void {
    const make = makerFor(title);
    const [before] = this.#runs(false);
    const format = [...(before?.attributes ?? [])].filter(([name]) => name !== 'lang');
    const attributes = Object.fromEntries(
      format.length > 0
        ? format
        : [
            ['sz', String(this.place.font().size * 100)],
            ['b', this.place.font().bold ? '1' : '0'],
          ],
    );
    const kept = (): readonly XmlElement[] => (before?.elements ?? []).map(copyOf);
    const paragraph = (line: string): XmlElement => {
      const content = make.a('t');
      content.append(XmlText.of(line));
      return make.a('p', {}, [
        make.a('pPr', {}, [make.a('defRPr', attributes, kept())]),
        make.a('r', {}, [make.a('rPr', { lang: 'en-US', ...attributes }, kept()), content]),
      ]);
    };
    title.child('tx')?.remove();
    // A second format of the text would contradict this one.
    title.child('txPr')?.remove();
    const rich = make.c('rich', [make.a('bodyPr'), make.a('lstStyle'), ...text.split('\n').map(paragraph)]);
    title.insertInOrder(make.c('tx', [rich]), orderOf('title'));
  }
}

function copyOf(element: XmlElement): XmlElement {
  return new XmlElement(element.name, element.attributes, element.elements.map(copyOf));
}

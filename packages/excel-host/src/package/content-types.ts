import { XmlElement } from './xml-element';

/** The content type of each part (`[Content_Types].xml`). */
export class ContentTypes {
  constructor(private readonly root: XmlElement) {}

  /** The content type of a part; empty if none is declared. */
  of(part: string): string {
    return this.#override(part)?.attribute('ContentType') ?? this.#default(part)?.attribute('ContentType') ?? '';
  }

  #override(part: string): XmlElement | undefined {
    const wanted = `/${part}`.toLowerCase();
    return this.root
      .childrenNamed('Override')
      .find((element) => element.attribute('PartName')?.toLowerCase() === wanted);
  }

  #default(part: string): XmlElement | undefined {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return this.root
      .childrenNamed('Default')
      .find((element) => element.attribute('Extension')?.toLowerCase() === extension);
  }

  /** Declares a part, unless its extension already implies the type. */
  declare(part: string, type: string): void {
    if (this.of(part) === type) return;
    this.#override(part)?.remove();
    this.root.append(XmlElement.create(`${this.root.prefix}Override`, { PartName: `/${part}`, ContentType: type }));
  }

  forget(part: string): void {
    this.#override(part)?.remove();
  }
}

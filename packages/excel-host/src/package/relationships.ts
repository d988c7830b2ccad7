import { resolveTarget } from './part-names';
import { XmlDocument } from './xml-document';
import { XmlElement } from './xml-element';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A link from a part to another part or to an external address. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The name of a part, or the external address as written. */
  readonly target: string;
  readonly external: boolean;
}

export function emptyRelationships(): XmlDocument {
  return XmlDocument.create(XmlElement.create('Relationships', { xmlns: NAMESPACE }));
}

export class Relationships {
  constructor(
    private readonly source: string,
    private readonly root: XmlElement,
  ) {}

  #read(element: XmlElement): Relationship {
    const target = element.attribute('Target') ?? '';
    const external = element.attribute('TargetMode') === 'External';
    return {
      id: element.attribute('Id') ?? '',
      type: element.attribute('Type') ?? '',
      target: external ? target : resolveTarget(this.source, target),
      external,
    };
  }

  #find(fits: (element: XmlElement) => boolean): Relationship | undefined {
    const found = this.root.childrenNamed('Relationship').find(fits);
    return found && this.#read(found);
  }

  /** All of them, in the order of the file. */
  get all(): readonly Relationship[] {
    return this.root.childrenNamed('Relationship').map((element) => this.#read(element));
  }

  byId(id: string): Relationship | undefined {
    return this.#find((element) => (element.attribute('Id') ?? '') === id);
  }

  /** The first one whose type ends with a text such as `/styles`. */
  byType(ending: string): Relationship | undefined {
    return this.#find((element) => element.attribute('Type')?.endsWith(ending) === true);
  }

  /** Adds one and returns its id, the first unused `rId…`. The target is written as given. */
  add(type: string, target: string, external = false): string {
    const taken = new Set(this.all.map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const mode = external ? 'External' : undefined;
    this.root.append(
      XmlElement.create(`${this.root.prefix}Relationship`, { Id: id, Type: type, Target: target, TargetMode: mode }),
    );
    return id;
  }

  remove(id: string): void {
    this.root
      .childrenNamed('Relationship')
      .find((element) => element.attribute('Id') === id)
      ?.remove();
  }
}

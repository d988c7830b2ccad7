import { resolveTarget } from './part-names';
import { XmlDocument } from './xml-document';
import { XmlElement } from './xml-element';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A link from a part to another one or to an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The name of a part; the address as it stands for one outside. */
  readonly target: string;
  readonly external: boolean;
}

/** An empty list of relationships. */
export function emptyRelationships(): XmlDocument {
  return XmlDocument.create(XmlElement.create('Relationships', { xmlns: NAMESPACE }));
}

/** The relationships of one part. */
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

  /** The one of that id. */
  byId(id: string): Relationship | undefined {
    return this.#find((element) => (element.attribute('Id') ?? '') === id);
  }

  /** The first whose type ends so: `/styles`. */
  byType(ending: string): Relationship | undefined {
    return this.#find((element) => element.attribute('Type')?.endsWith(ending) === true);
  }

  /** Adds one and gives its id, the first free `rId…`. The target is written as given. */
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

  /** Takes one away. */
  remove(id: string): void {
    this.root
      .childrenNamed('Relationship')
      .find((element) => element.attribute('Id') === id)
      ?.remove();
  }
}

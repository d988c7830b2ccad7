import { HostError } from '../../src/package/host-error';
import { XmlDocument } from '../../src/package/xml-document';
import { XmlElement } from '../../src/package/xml-element';
import { decodeXstring, encodeXstring } from '../../src/package/xml-text';

const SOURCE = `\ufeff<?xml version='1.0'?>\r\n<!-- before --><x:root  a = 'it&apos;s' b="2"\n xmlns:x="urn:x">\r\n  <x:one/>text &amp; <![CDATA[<raw>]]><!-- kept -->
  <x:two  c='3' ><deep/></x:two ><y:other xmlns:y="urn:y"/>\n</x:root>\n<?after?>`;

describe('the lossless tree', () => {
  test('an unchanged document is written as it was', () => {
    expect(XmlDocument.parse(SOURCE).serialize()).toBe(SOURCE);
  });

  test('changing an attribute leaves everything else as it was', () => {
    const document = XmlDocument.parse(SOURCE);
    document.root.setAttribute('b', 'a "new" <one>');
    expect(document.serialize()).toBe(
      SOURCE.replace('b="2"', 'b="a &quot;new&quot; &lt;one>"')
        .replace('<one>"', '&lt;one>"')
        .replace('&lt;&lt;', '&lt;')
        .replace('one>"', 'one&gt;"'),
    );
    document.root.setAttribute('b', '2');
    expect(document.serialize()).toBe(SOURCE);
  });

  test('a child that was added and removed leaves no trace', () => {
    const document = XmlDocument.parse(SOURCE);
    const made = XmlElement.create('x:new', { a: 1, absent: undefined });
    document.root.child('one')?.append(made);
    expect(document.serialize()).toBe(SOURCE.replace('<x:one/>', '<x:one><x:new a="1"/></x:one>'));
    made.remove();
    expect(document.serialize()).toBe(SOURCE);
  });

  test('children are found by their parent’s prefix, attributes by their namespace', () => {
    const { root } = XmlDocument.parse('<a xmlns:r="urn:r" xmlns:m="urn:m"><m:b/><b r:id="7"/></a>');
    expect(root.child('b')?.attributeIn('urn:r', 'id')).toBe('7');
    expect(root.child('b')?.prefixFor('urn:m')).toBe('m:');
  });

  test('a child is inserted where the schema requires it', () => {
    const document = XmlDocument.parse('<a><one/><four/></a>');
    document.root.childInOrder('three', ['one', 'two', 'three', 'four']);
    expect(document.serialize()).toBe('<a><one/><three/><four/></a>');
  });

  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an unknown entity', '<a>&b;</a>'],
    ['a missing end', '<a><b></a>'],
    ['nothing', ''],
    ['endless depth', '<a>'.repeat(600) + '</a>'.repeat(600)],
  ])('%s is refused', (_, source) => {
    expect(() => XmlDocument.parse(source)).toThrow(HostError);
  });

  test.each(['plain', 'a\u0001b', '_x0041_', 'á\t\n\r', '😀', '_x', '__x000D__'])(
    '%j is the same after saving and opening',
    (text) => {
      expect(decodeXstring(encodeXstring(text))).toBe(text);
    },
  );
});

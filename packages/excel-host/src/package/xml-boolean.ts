/** Reads an attribute of type `xsd:boolean`; an absent one is false. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

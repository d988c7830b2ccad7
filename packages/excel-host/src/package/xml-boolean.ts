/** Whether an attribute of the file's type `xsd:boolean` is true; an absent one isn't. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

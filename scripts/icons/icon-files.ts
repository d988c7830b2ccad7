import { drawIcon, ICON_SIZES, ICONS } from './draw-icon';
import { encodePng } from './encode-png';

/** Every icon file named in the manifest, with its bytes, identical at every run. */
export function iconFiles(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return ICONS.flatMap((icon) =>
    ICON_SIZES.map((size) => ({ name: `${icon}-${size}.png`, bytes: encodePng(size, drawIcon(icon, size)) })),
  );
}

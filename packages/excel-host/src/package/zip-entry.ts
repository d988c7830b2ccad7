/** One file of a zip, from its central directory; `raw` is its data as stored, compressed or not. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly raw: Uint8Array;
  /** MS-DOS date (upper half) and time (lower half). */
  readonly modified: number;
  readonly externalAttributes: number;
  /** Whether the name is flagged as UTF-8. */
  readonly utf8: boolean;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum in zip files, as an unsigned number. */
export function crc32(data: Uint8Array): number {
  let value = 0xffffffff;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- iterating over the bytes takes three times as long
  for (let at = 0; at < data.length; at++) value = (value >>> 8) ^ (TABLE[(value ^ (data[at] ?? 0)) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}

/** The add-in's manifest, as text. */
declare module '*/manifest.xml' {
  const manifest: string;
  export = manifest;
}

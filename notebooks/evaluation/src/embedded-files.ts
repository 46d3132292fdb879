/** A file of the data that is built into the page: gzip, in base64. */
export interface EmbeddedFile {
  readonly name: string;
  readonly gzip: string;
}

/** The files as if they had been picked. */
export const openEmbedded = (files: readonly EmbeddedFile[]): Promise<File[]> => Promise.all(files.map(open));

async function open({ name, gzip }: EmbeddedFile): Promise<File> {
  const bytes = Uint8Array.from(atob(gzip), (character) => character.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new File([await new Response(plain).blob()], name);
}

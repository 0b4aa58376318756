import { fileName } from './file-name.ts';

/** Hands a text, bytes, or pieces of other files to the browser as a file to save, under a name made safe for that. */
export function download(contents: string | Uint8Array | Blob, name: string): void {
  const part = contents instanceof Uint8Array ? new Uint8Array(contents) : contents;
  // oxlint-disable-next-line sinks/use -- bytes without a meaning
  const url = URL.createObjectURL(new Blob([part], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  // oxlint-disable-next-line sinks/use -- the address of these bytes
  link.href = url;
  link.download = fileName(name);
  link.click();
  // The browser has read the address by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file's bytes, or why there are none. */
export type BytesOfFile = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'too-large' | 'not-read' };

/** Reads a file that the user gave, up to a number of bytes. The caller words a refusal. */
export async function readBytes(file: File, maxBytes: number): Promise<BytesOfFile> {
  if (file.size > maxBytes) return { ok: false, reason: 'too-large' };
  try {
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // It was deleted or changed since it was chosen, or may not be read.
    return { ok: false, reason: 'not-read' };
  }
}

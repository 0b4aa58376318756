/** Bytes beyond which a file is surely no config; Ignition's largest user data is far below. */
export const largestConfig = 5_000_000;

const extension = /\.(?:bu|butane|ya?ml)$/i;

/** Whether a text says that it is a Butane config, or the file's name does. One with errors is to be opened as well. */
export const looksLikeConfig = (text: string, name: string): boolean => /(?:^|\{)\uFEFF?\s*["']?variant["']?\s*:/m.test(text) || extension.test(name);

/** The name that a config has by the file it comes from. */
export const configName = (file: string): string => file.replace(extension, '');

/** The text of a file, its byte order mark included: it stays in the file that is downloaded. Undefined when it is not UTF-8. */
export function textOfFile(bytes: Uint8Array | ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

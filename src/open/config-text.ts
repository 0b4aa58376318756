/** Bytes beyond which a file is certainly not a config; Ignition's largest user data is far below. */
export const maxConfig = 5_000_000;

const extension = /\.(?:bu|butane|ya?ml)$/i;

const variantKey = /["']?variant["']?\s*:/g;

/** Whether a key at an offset is the first on its line or follows a brace, possibly with empty lines in between. */
function beginsEntry(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at === 0 || text[at - 1] === '{' || /[\n\r\u2028\u2029]/.test(text.slice(at, offset));
}

/** Whether a text says that it is a Butane config, or the file's name does. A config with errors can be opened as well. */
export const looksLikeConfig = (text: string, name: string): boolean =>
  extension.test(name) || Array.from(text.matchAll(variantKey)).some(({ index }) => beginsEntry(text, index));

/** The name of a config, given the name of the file it comes from. */
export const configName = (file: string): string => file.replace(extension, '');

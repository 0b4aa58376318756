/** Sources of any format that cannot be read. */
export const keyTwice = (key: string): string => `“${key}” is given twice. Remove one of them.`;
export const notJson = 'This is YAML, which Ignition does not read as it is. It was read as the same config in JSON.';
export const furtherDocument = 'Only the first document is read. Convert what follows “---” on its own.';
export const tooDeep = 'The values are nested too deeply.';
export const notUtf8 = 'This is not text in UTF-8.';
export const aliasesTooLong = 'Its aliases stand for too much text.';
export const unknownTarget = (to: string): string => `There is no variant and version “${to}”. Name one such as fcos@1.6.0, or a variant.`;

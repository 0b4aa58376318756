/** Sources of any format that cannot be read. */
export const keyTwice = (key: string): string => `“${key}” is given twice. Remove one of them.`;
export const tooDeep = 'The values are nested too deeply.';
export const notUtf8 = 'This is not text in UTF-8.';
export const aliasesTooLong = 'Its aliases stand for too much text.';
export const unknownTarget = (to: string): string => `There is no variant and version “${to}”. Name one such as fcos@1.6.0, or a variant.`;

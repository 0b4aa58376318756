/** What Bunsen says of values and comments that Butane accepts. */

export const unknownCode = (code: string): string =>
  code === ''
    ? 'this ignores nothing: name what to ignore, as in “bunsen: ignore shipped-path”'
    : `this ignores nothing: no advice is called ${code}`;
export const templateLeft = (text: string): string => `${text} is part of a template that nothing fills in; put the value here`;
export const invisible = (character: string): string =>
  `there is ${character} in this value, which looks like a space or like nothing and is part of it`;
export const nbsp = 'a no-break space (U+00A0)';
export const invisibleCharacter = (code: string): string => `an invisible character (U+${code})`;
export const fractionCut = (written: string, used: string): string => `Butane takes whole numbers only and makes ${used} of ${written}`;

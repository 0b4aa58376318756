/** What the editor colours, as `#rrggbb`; the values are PatternFly 6's own palette. */
export interface Palette {
  background: string;
  text: string;
  currentLine: string;
  selection: string;
  inactiveSelection: string;
  match: string;
  /** Lines that only one of the texts has, and what is different in them. */
  insertedLine: string;
  inserted: string;
  removedLine: string;
  removed: string;
  lineNumber: string;
  activeLineNumber: string;
  indentGuide: string;
  popup: string;
  border: string;
  focus: string;
  key: string;
  string: string;
  number: string;
  comment: string;
  keyword: string;
  punctuation: string;
  error: string;
  warning: string;
  info: string;
}

export const light: Palette = {
  background: '#ffffff',
  text: '#151515',
  currentLine: '#f2f2f2',
  selection: '#b9dafc',
  inactiveSelection: '#e0e0e0',
  match: '#ffe072',
  insertedLine: '#e9f7df',
  inserted: '#d1f1bb',
  removedLine: '#fce3e3',
  removed: '#fbc5c5',
  lineNumber: '#707070',
  activeLineNumber: '#151515',
  indentGuide: '#e0e0e0',
  popup: '#ffffff',
  border: '#c7c7c7',
  focus: '#0066cc',
  key: '#004d99',
  string: '#204d00',
  number: '#5e40be',
  comment: '#4d4d4d',
  keyword: '#732e00',
  punctuation: '#383838',
  error: '#b1380b',
  warning: '#96640f',
  info: '#5e40be',
};

export const dark: Palette = {
  background: '#151515',
  text: '#ffffff',
  currentLine: '#292929',
  selection: '#004d99',
  inactiveSelection: '#383838',
  match: '#732e00',
  insertedLine: '#183301',
  inserted: '#204d00',
  removedLine: '#470a0a',
  removed: '#731f00',
  lineNumber: '#a3a3a3',
  activeLineNumber: '#ffffff',
  indentGuide: '#383838',
  popup: '#292929',
  border: '#4d4d4d',
  focus: '#92c5f9',
  key: '#92c5f9',
  string: '#afdc8f',
  number: '#d0c5f4',
  comment: '#c7c7c7',
  keyword: '#fccb8f',
  punctuation: '#e0e0e0',
  error: '#f0561d',
  warning: '#ffcc17',
  info: '#b6a6e9',
};

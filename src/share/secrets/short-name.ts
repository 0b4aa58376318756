import { visibleText } from '../../core/report/visible-text.ts';

/** How many UTF-16 units of a name say which it is. */
const most = 200;

/** A name in the description of a place: thousands of secrets may be in one item, each with its description. */
export const shortName = (name: string): string => visibleText(name, most);

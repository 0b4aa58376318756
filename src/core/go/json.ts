/** How deeply Go's JSON decoder lets lists and objects nest. */
const maxDepth = 10000;

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a text is JSON that Go can read into plain values: no number beyond a double, no nesting deeper than 10,000. */
export function isGoJson(text: string): boolean {
  let level: unknown[];
  try {
    level = [JSON.parse(text)];
  } catch {
    return false;
  }
  for (let depth = 0; level.length > 0; depth++) {
    if (level.includes(Infinity) || level.includes(-Infinity)) return false;
    const containers = level.filter(isContainer);
    if (depth === maxDepth && containers.length > 0) return false;
    level = containers.flatMap((container): unknown[] => Object.values(container));
  }
  return true;
}

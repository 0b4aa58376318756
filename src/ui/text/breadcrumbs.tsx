import * as words from '#words/text/breadcrumbs';
import { nameKeys, shapeOfList } from '../../core/spec/item-names.ts';
import { valueAt } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import '../theme/breadcrumbs.css';

/** A part of the way to a place: what it is called, and the path that leads there. */
interface Crumb {
  name: string;
  path: Path;
}

/** The way from the top of the text to the place at hand; each part of it leads there. */
export function Breadcrumbs() {
  const store = useWorkbenchStore();
  const place = useWorkbench((state) => state.place);
  const settled = useWorkbench((state) => state.settled);
  const crumbs = place ? crumbsOf(parseCached({ text: settled }), place.path) : [];
  return (
    <nav aria-label={words.placeInText} className="bn-breadcrumbs">
      <ol>
        {crumbs.map(({ name, path }, index) => (
          <li key={path.join('\n')}>
            <button
              type="button"
              title={name}
              aria-current={index === crumbs.length - 1 ? 'location' : undefined}
              onClick={() => store.getState().goTo(path, 'breadcrumbs')}
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function crumbsOf(parsed: ParsedText, path: Path): Crumb[] {
  return path.map((part, index) => {
    const way = path.slice(0, index + 1);
    return { name: typeof part === 'number' ? itemName(parsed, way, part) : visibleText(part), path: way };
  });
}

/** An item by the key that names it, by its text, or by its number. */
function itemName(parsed: ParsedText, path: Path, index: number): string {
  const shape = shapeOfList(path.at(-2));
  const name = valueAt(parsed, shape ? [...path, nameKeys[shape]] : path);
  return typeof name === 'string' && name !== '' ? visibleText(name.split('\n', 1)[0] ?? '') : words.itemNumber(index + 1);
}

import { contentsIn } from '../../language/language.ts';
import { isSmall } from '../../store/cost.ts';
import { editor } from '../monaco/monaco.ts';
import { askedAt } from './known-texts.ts';

/** Milliseconds without a change or a scroll before a large text is coloured anew. */
const pause = 100;

/** What kinds of tokens are coloured as, by how their names begin; the theme has the same (monaco/theme.ts). */
const classes: readonly (readonly [RegExp, string])[] = [
  [/^(?:type|key(?!word)|attribute\.name|variable|metatag)/, 'bn-inner-key'],
  [/^(?:string\.invalid|invalid)/, 'bn-inner-error'],
  [/^(?:string|attribute\.value)/, 'bn-inner-string'],
  [/^(?:number|constant)/, 'bn-inner-number'],
  [/^comment/, 'bn-inner-comment'],
  [/^(?:keyword|tag|namespace|meta|predefined)/, 'bn-inner-keyword'],
  [/^(?:operators|delimiter)/, 'bn-inner-punctuation'],
];

const classOf = (type: string): string => classes.find(([pattern]) => pattern.test(type))?.[1] ?? 'bn-inner-text';

/** Colours units, scripts, JSON and such within a config where they are on screen. Returns a function that ends this. */
export function colourInnerTexts(view: editor.IStandaloneCodeEditor): () => void {
  const decorations = view.createDecorationsCollection();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const colour = (): void => {
    const model = view.getModel();
    if (!model) return;
    decorations.set(view.getVisibleRanges().flatMap((range) => coloursIn(model, range.startLineNumber, range.endLineNumber)));
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(colour, isSmall(view.getModel()?.getValue() ?? '') ? 0 : pause);
  };
  const listeners = [view.onDidChangeModelContent(soon), view.onDidScrollChange(soon), view.onDidLayoutChange(soon)];
  soon();
  return () => {
    clearTimeout(timer);
    listeners.forEach((listener) => listener.dispose());
  };
}

function coloursIn(model: editor.ITextModel, first: number, last: number): editor.IModelDeltaDecoration[] {
  const asked = askedAt(model, { lineNumber: first, column: 1 });
  if (!asked) return [];
  const { lines, parsed, offset } = asked;
  const to = lines.offsetAt({ lineNumber: last, column: model.getLineMaxColumn(last) });
  return contentsIn(parsed, offset, to).flatMap(({ language, lines: inner }) => {
    const tokens = editor.tokenize(inner.map(({ start, end }) => parsed.text.slice(start, end)).join('\n'), language);
    return inner.flatMap(({ start, end }, index) => {
      const { lineNumber, column } = lines.positionAt(start);
      if (lineNumber < first) return [];
      const line = tokens[index] ?? [];
      return line.flatMap((token, at): editor.IModelDeltaDecoration[] => {
        const until = line[at + 1]?.offset ?? end - start;
        if (until <= token.offset) return [];
        const range = {
          startLineNumber: lineNumber,
          startColumn: column + token.offset,
          endLineNumber: lineNumber,
          endColumn: column + until,
        };
        return [
          {
            range,
            options: { inlineClassName: classOf(token.type), stickiness: editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges },
          },
        ];
      });
    });
  });
}

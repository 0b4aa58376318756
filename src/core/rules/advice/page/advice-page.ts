import * as words from '#words/core/advice/page';
import { advise } from '../../../advice.ts';
import { escapeHtml } from '../../../escape-html.ts';
import { memoryFiles } from '../../../files/memory-files.ts';
import type { Kind } from '../../../report/finding.ts';
import { splitTarget, type Target } from '../../../spec/versions.ts';
import { codeExamples } from '../examples/all.ts';
import type { CodeExamples, Example } from '../examples/example.ts';
import { otherExamples } from '../examples/others.ts';
import { sources } from '#words/core/advice/sources';

/** What a code's section shows. */
export interface CodeEntry {
  code: string;
  kind: Kind;
  /** What is said of the first example. */
  message: string;
  source: string;
  speaks: string;
  silent: string | undefined;
}

const mark = '‸';
const files = memoryFiles({ 'more.bu': { text: 'variant: fcos\nversion: 1.5.0\n' }, 'tree/bin/mytool': { text: '', exec: true } });

const whole = (example: Example | string): Example => (typeof example === 'string' ? { body: example } : example);

function textOf({ body, target = 'fcos@1.5.0' }: Example): string {
  const { variant, version } = splitTarget(target satisfies Target);
  return `variant: ${variant}\nversion: ${version}\n${body}`;
}

/** All codes, with what is said of their examples: those of errors first, then by name. */
export function codeEntries(): CodeEntry[] {
  const ranks: Record<Kind, number> = { error: 0, warning: 1, info: 2 };
  return [...codeExamples, ...otherExamples].map(entryOf).sort((a, b) => ranks[a.kind] - ranks[b.kind] || (a.code < b.code ? -1 : 1));
}

function entryOf({ code, speaks, silent }: CodeExamples): CodeEntry {
  const example = textOf(whole(speaks[0] ?? ''));
  const said = advise(example.replace(mark, ''), { files }).find((finding) => finding.code === code);
  const quiet = silent[0];
  return {
    code,
    kind: said?.kind ?? 'info',
    message: said?.message ?? '',
    source: sources[code] ?? '',
    // What is about the version itself has no mark in its body.
    speaks: example.includes(mark) ? example : example.replace('version: ', `version: ${mark}`),
    silent: quiet === undefined ? undefined : textOf(whole(quiet)),
  };
}

/** A config; the line with the mark is marked. */
const listing = (text: string): string =>
  `<pre class="code" tabindex="0"><code>${text
    .trimEnd()
    .split('\n')
    .map((line) => (line.includes(mark) ? `<mark>${escapeHtml(line.replace(mark, ''))}</mark>` : escapeHtml(line)))
    .join('\n')}</code></pre>`;

const section = ({ code, kind, message, source, speaks, silent }: CodeEntry): string =>
  `<section id="${code}" aria-labelledby="${code}-title">
<h3 id="${code}-title"><code>${code}</code></h3>
<p>${escapeHtml(words.sentence(message))}</p>
<p>${words.severity[kind]} ${escapeHtml(words.source(source))}</p>
<p>${words.speaks}</p>
${listing(speaks)}
${silent === undefined ? '' : `<p>${words.silent}</p>\n${listing(silent)}\n`}</section>`;

const contents = (entries: readonly CodeEntry[]): string =>
  `<ul class="codes">\n${entries.map(({ code }) => `<li><a href="#${code}"><code>${code}</code></a></li>`).join('\n')}\n</ul>`;

/** The list of codes in HTML, a section for each, those of one severity together, with a list of them above. */
export function adviceSections(): string {
  const entries = codeEntries();
  const kinds: readonly Kind[] = ['error', 'warning', 'info'];
  return kinds
    .map((kind) => {
      const own = entries.filter((entry) => entry.kind === kind);
      return [`<h2 id="${kind}s">${words.kindTitles[kind]}</h2>`, contents(own), ...own.map(section)].join('\n');
    })
    .join('\n');
}

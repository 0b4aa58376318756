import { wordsFor } from '../../core/document/type-words.ts';
import type { Path } from '../../core/report/finding.ts';
import type { ResolvedField, Spec } from '../../core/spec/resolve.ts';
import { specPage } from '../../values/docs.ts';
import { variantName } from '../../values/variant-names.ts';
import { itemWords, wordsOf } from '../../words/words-of.ts';
import {
  allKeys,
  choices,
  exampleIs,
  factsOf,
  listOfItems,
  mebibytes,
  moreAbout,
  notAllowed,
  octalMode,
  ownKeys,
  secondsWords,
} from '#words/language/help';
import { said, warning, type HelpPart } from './help.ts';
import { isRequired } from './required.ts';
import { whyForbidden } from '../../core/spec/takes-field.ts';
import { sinceOf } from './support.ts';

/** What a field takes, in words. */
function typeOf(field: ResolvedField): string {
  const { type, list, shape } = field;
  if (list && shape) {
    const items: Readonly<Record<string, { noun: string; plural?: string }>> = itemWords;
    const words = Object.hasOwn(items, shape.name) ? items[shape.name] : undefined;
    if (words) return listOfItems(words.plural ?? `${words.noun}s`);
  }
  if (type === 'labels') return ownKeys;
  const { control } = field.field;
  if (control === 'mode') return octalMode;
  if (control === 'size-mib') return mebibytes;
  return control === 'seconds' ? secondsWords : wordsFor(field);
}

/** What is said of a field at a path: its help, type, version and page, in the words of the form. */
export function helpOf(spec: Spec, field: ResolvedField, path: Path): HelpPart[] {
  const { label, help, placeholder, docs } = wordsOf(field);
  const { options, open } = field.field;
  const forbidden = whyForbidden(spec, path);
  return [
    { kind: 'title', text: label, key: field.name },
    said(help),
    ...(forbidden === undefined ? [] : [warning(notAllowed(forbidden))]),
    said(factsOf(typeOf(field), isRequired(field), sinceOf(spec.variant, path))),
    ...(options ? [said(choices(options, open === true))] : []),
    ...(placeholder === undefined || placeholder.includes('\n') || options ? [] : [said(exampleIs(placeholder))]),
    docs === undefined
      ? { kind: 'link', text: allKeys(variantName(spec.variant), spec.version), href: specPage(spec.target) }
      : { kind: 'link', text: moreAbout, href: docs },
  ];
}

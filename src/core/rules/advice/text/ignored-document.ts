import * as words from '#words/core/advice/values';
import { positionAt } from '../../../document/position.ts';
import { isBlockMapping, offsetBehindDocument } from '../../../document/edit/after-document.ts';
import type { Finding } from '../../../report/finding.ts';
import { explainCut } from '../../../yaml/mend/explain-failure.ts';
import type { ParsedText } from '../../../yaml/parse-text.ts';

const code = 'ignored-document';

/**
 * Reports that a text continues after its first document: Butane reads no further (yaml.v3's Unmarshal takes one
 * document), and does not mention the rest. Not a rule: it is about the text, not about the config.
 */
export function ignoredDocument(parsed: ParsedText): Finding[] {
  const offset = offsetBehindDocument(parsed);
  if (offset === undefined) return [];
  // Where nothing marks the end, it was hardly intended: more often the first line is indented by accident.
  const cut = isBlockMapping(parsed) ? explainCut(parsed.text, parsed.documentEnd) : undefined;
  if (cut) return [{ kind: 'warning', message: cut.message, path: '', ...cut.at, code }];
  return [
    {
      kind: 'info',
      message: words.ignoredDocument,
      path: '',
      ...positionAt(parsed, offset),
      code,
    },
  ];
}

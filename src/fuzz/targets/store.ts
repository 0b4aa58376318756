import assert from 'node:assert/strict';
import { answerTo } from '../../store/answer.ts';
import { replaySpan, revertSpan, spanBetween } from '../../store/text/changes.ts';
import { copyName } from '../../store/drafts/storage/draft.ts';
import { readDraftsFile, writeDraftsFile } from '../../store/drafts/drafts-file.ts';
import { applyFilesChange, changeBetween } from '../../store/files-change.ts';
import { findingsIn } from '../../store/findings-in.ts';
import { putInto, removeFrom, renameIn, takeFrom, totalSize } from '../../store/local-files.ts';
import { thin } from '../../store/drafts/storage/timeline.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { Draw } from '../generate/draw.ts';
import { mutate } from '../generate/mutate.ts';
import { filesOf } from '../generate/input.ts';
import { law, target, textOf, type Target } from './target.ts';

export const storeTargets: readonly Target[] = [
  target('store/answer', 'config', {
    given: (input) => ({ parsed: parseText(input.text), files: filesOf(input) }),
    answer: ({ parsed, files }) => answerTo(parsed, files),
    check: (answer) => void findingsIn(answer),
  }),
  target('store/span', 'config', {
    given: ({ text, choice }) => ({ before: text, after: mutate(text, new Draw(choice, 2 ** 20), 3) }),
    answer: ({ before, after }) => spanBetween(before, after),
    check(span, { before, after }) {
      law((span === undefined) === (before === after), 'equal texts have a span, or others have none');
      if (span) law(revertSpan(after, span) === before && replaySpan(before, span) === after, 'a span does not lead from text to text');
    },
  }),
  target('store/local files', 'config', {
    given: filesOf,
    answer(files) {
      const put = putInto({}, files);
      const kept = put.ok ? put.files : {};
      const [first = 'a'] = Object.keys(kept);
      return {
        put,
        kept,
        renamed: renameIn(kept, first, '../x/__proto__'),
        moved: renameIn(kept, first.split('/')[0] ?? '', 'to/constructor'),
        without: removeFrom(kept, first),
        part: takeFrom(kept, 'd'),
        size: totalSize(kept),
      };
    },
    check({ put, kept, without, renamed, moved }) {
      law(put.ok || put.reason !== '', 'files are refused without a reason');
      for (const result of [renamed, moved])
        law(!result.ok || Object.keys(result.files).length === Object.keys(kept).length, 'a file is lost by another path');
      const change = changeBetween(kept, without);
      assert.deepEqual(change ? applyFilesChange(kept, change) : kept, without);
    },
  }),
  target('store/drafts file', 'drafts', {
    given: textOf,
    answer: readDraftsFile,
    check(result) {
      if (!result.ok) return law(result.reason !== '', 'a file is refused without a reason');
      const kept = result.drafts.map(({ files, ...record }) => ({
        record: { ...record, target: undefined, sample: false, size: 0, fileCount: 0, writer: '', revision: 0, versioned: undefined },
        files,
      }));
      assert.deepEqual(readDraftsFile(writeDraftsFile(kept, 0)), result);
    },
  }),
  target('store/names and timelines', 'word', {
    given: ({ text, choice }) => {
      const draw = new Draw(choice, 2 ** 20);
      let at = 0;
      return {
        text,
        versions: draw.some(0, 100, () => ({ at: (at += draw.many(10_000_000)), size: draw.many(1_000_000) })),
        now: at + draw.many(1_000_000),
      };
    },
    answer: ({ text, versions, now }) => ({ name: copyName(text), kept: thin(versions, now) }),
    check({ name, kept }, { text, versions }) {
      law(name !== text, 'a copy is called like what it is of');
      law(
        versions.length === 0 || (kept[0] === versions[0] && kept.at(-1) === versions.at(-1)),
        'the oldest or the newest version is lost',
      );
    },
  }),
];

import assert from 'node:assert/strict';
import { transpile } from '../../core/transpile.ts';
import { formatPath } from '../../core/report/finding.ts';
import { placeFinding } from '../../editor/findings.ts';
import { LineMap, lineEndingOf } from '../../editor/text/line-map.ts';
import { contentsToHold, listsOf } from './form-values.ts';
import { describePlace } from '../../ui/wording/describe-place.ts';
import { devicesFor } from '../../values/devices.ts';
import { editForEmptied } from '../../ui/form/frame/edit-for-emptied.ts';
import { fileTree, foldersOf } from '../../ui/files/file-tree.ts';
import { indexFindings, placeFindings } from '../../ui/reader/findings.ts';
import { freePath } from '../../ui/files/free-path.ts';
import { summarizeLogin } from '../../review/login/login.ts';
import { readPath } from '../../values/path.ts';
import { isSameItem } from '../../ui/reader/same-item.ts';
import { search, searchIndex } from '../../ui/search/search.ts';
import { countItems, listSections } from '../../ui/reader/sections.ts';
import { shareStructure } from '../../ui/reader/share-structure.ts';
import { pathsOf } from '../../core/testing/random-edit.ts';
import { itemKind, itemTitle } from '../../ui/wording/items.ts';
import { valueAt } from '../../core/document/read.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { filesOf } from '../generate/input.ts';
import { law, target, textOf, type Target } from './target.ts';
import { modelOf } from './machine.ts';

export const formTargets: readonly Target[] = [
  target('form/login', 'config', {
    given: (input) => ({ ...modelOf(input), files: filesOf(input) }),
    answer: ({ value, spec: { variant }, files }) => summarizeLogin(value, variant, files),
  }),
  target('form/search', 'config', {
    given: modelOf,
    answer({ value, spec }) {
      const index = searchIndex(spec, value, ['storage', 'files', 1, 'path']);
      return ['', 'a', 'file /etc', '__proto__'].map((query) => search(query, index));
    },
  }),
  target('form/sections', 'config', {
    given: modelOf,
    answer: ({ value, spec }) => listSections(spec.config, value, 2).map((section) => [section.id, countItems(section, value, 2)]),
  }),
  target('form/places', 'config', {
    given: (input) => ({ ...modelOf(input), findings: transpile(input.text).entries.slice(0, 2000) }),
    answer({ value, findings }) {
      const placed = placeFindings(findings, value);
      const index = indexFindings(placed);
      return {
        // The form shows some findings at the field that is missing instead: what is read from their paths comes before that.
        read: findings.map((finding) => ({ said: finding.path, path: readPath(finding.path, value) })),
        worst: index.worstWithin([]),
        within: index.within(['storage']).length,
        words: placed.slice(0, 50).map(({ path }) => describePlace(path, value)),
      };
    },
    check({ read }) {
      for (const { said, path } of read)
        law(
          said === '' || said === '$' || formatPath(path) === said || path.length >= 500,
          `the path ${said} is read as ${formatPath(path)}`,
        );
    },
  }),
  target('form/items', 'config', {
    given: (input) => ({ ...modelOf(input), files: filesOf(input) }),
    answer({ value, spec, files }) {
      const lists = listsOf(value, spec.config);
      return {
        titles: lists.flatMap(({ shape, items }) =>
          items.slice(0, 50).map((item, index) => [itemTitle(itemKind(shape), item, index), itemKind(shape).summary(item)]),
        ),
        devices: lists.slice(0, 20).map(({ path }) => devicesFor(value, [...path, 0, 'device'])),
        emptied: lists.slice(0, 20).map(({ path }) => editForEmptied(value, [...path, 0])),
        held: contentsToHold(lists, files),
      };
    },
  }),
  target('form/shared structure', 'config', {
    given: (input) => ({ text: input.text }),
    answer({ text }) {
      const [before, after] = [valueAt(parseText(text), []), valueAt(parseText(text), [])];
      return {
        before,
        shared: shareStructure(before, after),
        same: pathsOf(before ?? null)
          .slice(0, 50)
          .map((path) => isSameItem(before, after, path)),
      };
    },
    told: ({ same }) => same,
    // What aliases make endless may count as new.
    check: ({ before, shared, same }, { text }) =>
      law(text.includes('*') || (shared === before && same.every(Boolean)), 'a text that did not change is read as another one'),
  }),
  target('form/file tree', 'config', {
    given: filesOf,
    answer: (files) => ({
      count: fileTree(files).count,
      folders: foldersOf(files),
      free: ['a', 'd/a', '__proto__', '..', ''].map((name) => freePath(files, name, { text: 'x' })),
    }),
    check: ({ count, free }, files) =>
      law(count === Object.keys(files).length && free.every((path) => path !== ''), 'files are missing in their tree'),
  }),
  target('form/places in the editor', 'config', {
    given: (input) => ({ text: input.text, findings: transpile(input.text).entries.slice(0, 200) }),
    answer({ text, findings }) {
      const map = new LineMap(text);
      return {
        placed: findings.map((finding) => placeFinding(finding, map, () => undefined)),
        eol: lineEndingOf(text),
        count: map.lineCount,
      };
    },
    check({ placed, count }) {
      for (const { startLineNumber, endColumn, startColumn } of placed)
        law(
          startLineNumber >= 1 && startLineNumber <= count && startColumn >= 1 && endColumn >= startColumn,
          'a finding is underlined outside of the text',
        );
    },
  }),
  target('form/paths', 'word', {
    given: textOf,
    answer: (text) => readPath(text, { a: { 'b.c': ['x'] }, [text]: text }),
    check: (path, text) => assert.equal(typeof formatPath(path), 'string', text),
  }),
];

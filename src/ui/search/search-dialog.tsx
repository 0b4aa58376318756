import * as dialogs from '#words/page/dialogs';
import * as words from '#words/page/search';
import { ModalBody, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { guideSections } from 'virtual:guide-sections';
import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useModel, useViewStore, useWorkbenchStore } from '../context.tsx';
import { root } from '../../values/path.ts';
import { tasksFor } from '../../tasks/offered.ts';
import { pageOf } from '../wording/page-of.ts';
import type { Hit } from './entry.ts';
import { commandEntries, guideEntries, search, searchIndex, taskEntries, type Command } from './search.ts';
import { enteredAhead, forgetTyped, typedAhead } from './typed-ahead.ts';
import { sections } from '../reader/sections.ts';
import { Dialog } from '../parts/dialog.tsx';

const none: readonly Command[] = [];
const guide = guideEntries(guideSections, (id) => {
  // oxlint-disable-next-line no-restricted-globals -- a page of Bunsen that the user chose, at one of its own sections
  open(pageOf('guide', id), '_blank', 'noreferrer');
});
const titleOf = new Map(sections.map(({ id, title }) => [id, title]));

/** Finds sections, fields, items and parts of the guide, and goes to the one that is chosen. */
export default function SearchDialog({ commands = none, onClose }: { commands?: readonly Command[]; onClose: () => void }) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  const { spec, value } = useModel();
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState(typedAhead);
  const [chosen, setChosen] = useState(0);
  const asked = useDeferredValue(query);
  const index = useMemo(() => {
    const ofConfig = spec ? searchIndex(spec, value, store.getState().place?.path ?? root) : [];
    return [...ofConfig, ...commandEntries(commands)];
  }, [spec, value, store, commands]);
  const tasks = useMemo(() => (spec ? taskEntries(tasksFor(spec.target), (task) => view.setState({ tasks: { task } })) : []), [spec, view]);
  // Without a word, the sections come first: tasks and the guide are too many to read.
  const find = useCallback((what: string) => search(what, what.trim() === '' ? index : [...index, ...tasks, ...guide]), [index, tasks]);
  const hits = useMemo(() => find(asked), [asked, find]);
  const current = Math.min(chosen, hits.length - 1);

  const open = ({ section, path, run }: Hit) => {
    onClose();
    // The dialog first gives the focus back to where it came from.
    if (run) return void setTimeout(run);
    view.setState({ section, tab: 'form' });
    if (path !== root) setTimeout(() => store.getState().goTo(path, 'link'));
  };
  /** Opens what Enter means, which for what was typed just now is not yet shown. */
  const enter = (): boolean => {
    const hit = asked === query ? hits[current] : find(query)[0];
    if (hit) open(hit);
    return hit !== undefined;
  };
  useLayoutEffect(() => {
    // Keys are kept until the search is on screen, which it is some time after it was first rendered.
    const typed = typedAhead();
    // oxlint-disable-next-line react/set-state-in-effect -- they are known nowhere else
    setQuery(typed);
    const [hit] = enteredAhead() ? find(typed) : [];
    if (hit) open(hit);
    forgetTyped();
  }, []); // oxlint-disable-line react/exhaustive-deps -- once, as the search appears
  const choose = (index: number) => {
    setChosen(index);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent) => {
    // Enter and the arrows then belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') choose(Math.min(current + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') choose(Math.max(current - 1, 0));
    else if (event.key !== 'Enter' || !enter()) return;
    event.preventDefault();
  };

  return (
    <Dialog isOpen variant="medium" position="top" aria-labelledby="search-title" onClose={onClose}>
      <ModalHeader title={dialogs.search} labelId="search-title" />
      <ModalBody>
        <TextInput
          type="search"
          role="combobox"
          aria-label={words.whatToType}
          placeholder={words.placeholder}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-expanded={hits.length > 0}
          aria-controls="search-hits"
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? `search-hit-${current}` : undefined}
          value={query}
          onChange={(_, typed) => {
            setQuery(typed);
            setChosen(0);
          }}
          onKeyDown={onKey}
        />
        <p className="bn-note" role="status">
          {!spec ? words.noVariant : hits.length === 0 ? words.noHits : ''}
        </p>
        <ul ref={list} id="search-hits" role="listbox" aria-label={words.hits} className="bn-hits">
          {hits.map((hit, index) => (
            <li
              key={`${hit.key} ${hit.path.join('.')} ${hit.title} ${hit.where} ${hit.section}`}
              id={`search-hit-${index}`}
              role="option"
              aria-selected={index === current}
              className="bn-hit"
              onClick={() => open(hit)}
              onMouseMove={() => setChosen(index)}
            >
              <span>{hit.title}</span> <code className="bn-key">{hit.key}</code>
              <span className="bn-note">
                {hit.key === 'section' || hit.run
                  ? hit.where
                  : words.placeOf(...[titleOf.get(hit.section) ?? '', hit.where].filter((part) => part !== ''))}
              </span>
            </li>
          ))}
        </ul>
      </ModalBody>
    </Dialog>
  );
}

import * as words from '#words/page/problems';
import { Dropdown, DropdownItem, DropdownList } from '@patternfly/react-core/dist/esm/components/Dropdown';
import { MenuToggle, type MenuToggleElement } from '@patternfly/react-core/dist/esm/components/MenuToggle';
import { useEffect, useMemo, useState, type Ref } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import { applyChanges } from '../../core/document/write/text-change.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { loadFixes, useFixLoad } from '../fixes/load-fixes.ts';

/** The most that the menu lists. */
const maxShown = 100;

/** What comments in the text have ignored, with a way back. Nothing where there are none. */
export function IgnoredMenu() {
  const store = useWorkbenchStore();
  const text = useWorkbench((state) => state.settled);
  const { ignoredIn } = useFixLoad();
  const [open, setOpen] = useState(false);
  const mayHave = text.includes('bunsen:');
  useEffect(() => {
    if (mayHave && !ignoredIn) loadFixes();
  }, [mayHave, ignoredIn]);
  const ignored = useMemo(() => (mayHave && ignoredIn ? ignoredIn(parseCached({ text })) : []), [mayHave, ignoredIn, text]);
  if (ignored.length === 0) return null;
  return (
    <Dropdown
      className="bn-ignored"
      isOpen={open}
      onOpenChange={setOpen}
      shouldFocusToggleOnSelect
      onSelect={() => setOpen(false)}
      isScrollable
      popperProps={{ position: 'left', preventOverflow: true, appendTo: 'inline' }}
      toggle={(ref: Ref<MenuToggleElement>) => (
        <MenuToggle ref={ref} variant="plainText" size="sm" isExpanded={open} onClick={() => setOpen(!open)}>
          {words.ignored(ignored.length)}
        </MenuToggle>
      )}
    >
      <DropdownList>
        {ignored.slice(0, maxShown).map(({ says, line, changes }, index) => (
          <DropdownItem
            key={index}
            description={words.line(line)}
            onClick={() => {
              const state = store.getState();
              // The offsets mean the text that was read.
              if (state.text === text) state.replace(applyChanges(text, changes));
            }}
          >
            {words.showAgain(visibleText(says, 80))}
          </DropdownItem>
        ))}
      </DropdownList>
    </Dropdown>
  );
}

import * as words from '#words/page/fixes';
import { Dropdown, DropdownItem, DropdownList } from '@patternfly/react-core/dist/esm/components/Dropdown';
import { MenuToggle, type MenuToggleElement } from '@patternfly/react-core/dist/esm/components/MenuToggle';
import { useState, type Ref } from 'react';
import { pageOf } from '../wording/page-of.ts';

interface AdviceMenuProps {
  /** The code of the advice. */
  code: string;
  /** Has it ignored at its place; absent where that cannot be said in the text, or is not known yet. */
  onIgnore?: ((toggle: HTMLElement) => void) | undefined;
}

/** What can be done about advice other than mending it. */
export function AdviceMenu({ code, onIgnore }: AdviceMenuProps) {
  const [toggle, setToggle] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      shouldFocusToggleOnSelect
      onSelect={() => setOpen(false)}
      popperProps={{ position: 'left', preventOverflow: true, appendTo: 'inline' }}
      toggle={(ref: Ref<MenuToggleElement>) => (
        <MenuToggle
          ref={(element: MenuToggleElement | null) => {
            setToggle(element);
            if (typeof ref === 'function') ref(element);
            else if (ref) ref.current = element;
          }}
          variant="plainText"
          size="sm"
          isExpanded={open}
          aria-label={words.aboutAdvice(code)}
          onClick={() => setOpen(!open)}
        >
          {words.advice}
        </MenuToggle>
      )}
    >
      <DropdownList>
        <DropdownItem isAriaDisabled={!onIgnore} onClick={() => toggle && onIgnore?.(toggle)}>
          {words.ignoreHere}
        </DropdownItem>
        <DropdownItem to={pageOf('advice', code)} target="_blank" rel="noreferrer">
          {words.explained(code)}
        </DropdownItem>
      </DropdownList>
    </Dropdown>
  );
}

import * as words from '#words/page/header';
import { DropdownItem } from '@patternfly/react-core/dist/esm/components/Dropdown';
import RhUiDarkModeIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-dark-mode-icon';
import RhUiDesktopIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-desktop-icon';
import RhUiLightModeIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-light-mode-icon';
import { useView, useViewStore } from '../context.tsx';
import { HeaderMenu } from './header-menu.tsx';

const themes = [
  { id: 'system', Icon: RhUiDesktopIcon },
  { id: 'light', Icon: RhUiLightModeIcon },
  { id: 'dark', Icon: RhUiDarkModeIcon },
] as const;

/** Light, dark, or the same as the system. */
export function ThemeMenu() {
  const view = useViewStore();
  const chosen = useView((state) => state.theme);
  const current = themes.find(({ id }) => id === chosen) ?? themes[0];
  return (
    <HeaderMenu toggle={{ variant: 'plain', icon: <current.Icon />, 'aria-label': words.theme(current.id) }}>
      {themes.map(({ id, Icon }) => (
        <DropdownItem key={id} icon={<Icon />} isSelected={id === chosen} onClick={() => view.setState({ theme: id })}>
          {words.themes[id]}
        </DropdownItem>
      ))}
    </HeaderMenu>
  );
}

import { DropdownItem } from '@patternfly/react-core/dist/esm/components/Dropdown';
import RhUiDarkModeIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-dark-mode-icon';
import RhUiDesktopIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-desktop-icon';
import RhUiLightModeIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-light-mode-icon';
import { useView, useViewStore } from '../context.tsx';
import { HeaderMenu } from './header-menu.tsx';

const themes = [
  { id: 'system', text: 'As the system', Icon: RhUiDesktopIcon },
  { id: 'light', text: 'Light', Icon: RhUiLightModeIcon },
  { id: 'dark', text: 'Dark', Icon: RhUiDarkModeIcon },
] as const;

/** Light, dark, or as the system says. */
export function ThemeMenu() {
  const view = useViewStore();
  const chosen = useView((state) => state.theme);
  const current = themes.find(({ id }) => id === chosen) ?? themes[0];
  return (
    <HeaderMenu toggle={{ variant: 'plain', icon: <current.Icon />, 'aria-label': `Theme: ${current.text}` }}>
      {themes.map(({ id, text, Icon }) => (
        <DropdownItem key={id} icon={<Icon />} isSelected={id === chosen} onClick={() => view.setState({ theme: id })}>
          {text}
        </DropdownItem>
      ))}
    </HeaderMenu>
  );
}

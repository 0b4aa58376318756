import * as dialogs from '#words/page/dialogs';
import { locale } from '#words/formats/locale';
import * as words from '#words/page/header';
import { Divider } from '@patternfly/react-core/dist/esm/components/Divider';
import { DropdownItem } from '@patternfly/react-core/dist/esm/components/Dropdown';
import RhUiEllipsisVerticalFillIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-ellipsis-vertical-fill-icon';
import { use } from 'react';
import { allLanguages } from '../../words/languages.ts';
import { useView, useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { DraftsContext } from '../drafts/drafts-context.ts';
import { pickFile } from '../open/open-file.ts';
import type { ThemeChoice } from '../view.ts';
import { goToLanguage } from './go-to-language.ts';
import { HeaderMenu } from './header-menu.tsx';

/** What the header has no room for on a small screen: `hasRedo` and `hasShare` where that goes for those, too. */
export function MoreMenu({ hasRedo, hasShare }: { hasRedo: boolean; hasShare: boolean }) {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const drafts = use(DraftsContext);
  const atWork = useView((state) => state.screen === 'workbench');
  const theme = useView((state) => state.theme);
  const canRedo = useWorkbench((state) => state.canRedo);
  // Object.keys widens the keys; the words have no others.
  const themes = Object.keys(words.themes) as ThemeChoice[];
  return (
    <HeaderMenu toggle={{ variant: 'plain', icon: <RhUiEllipsisVerticalFillIcon />, 'aria-label': words.more }}>
      {atWork && (
        <DropdownItem key="new" onClick={() => view.setState({ screen: 'start' })}>
          {words.newConfig}
        </DropdownItem>
      )}
      <DropdownItem key="file" onClick={() => pickFile(workbench, view)}>
        {words.openAFile}
      </DropdownItem>
      <DropdownItem key="address" onClick={() => view.setState({ address: '' })}>
        {words.openAnAddress}
      </DropdownItem>
      {drafts && (
        <DropdownItem key="drafts" onClick={() => view.setState({ draftsOpen: true })}>
          {dialogs.drafts}
        </DropdownItem>
      )}
      {atWork && hasRedo && (
        <DropdownItem key="redo" isAriaDisabled={!canRedo} onClick={() => workbench.getState().redo()}>
          {words.redo}
        </DropdownItem>
      )}
      {atWork && hasShare && (
        <DropdownItem key="share" onClick={() => view.setState({ shareOpen: true })}>
          {dialogs.share}
        </DropdownItem>
      )}
      <Divider component="li" key="before-themes" />
      {themes.map((id) => (
        <DropdownItem key={id} isSelected={id === theme} onClick={() => view.setState({ theme: id })}>
          {words.theme(id)}
        </DropdownItem>
      ))}
      <Divider component="li" key="before-languages" />
      {allLanguages.map((id) => (
        <DropdownItem key={id} lang={id} isSelected={id === locale} onClick={() => goToLanguage(id)}>
          {words.language(id)}
        </DropdownItem>
      ))}
      <Divider component="li" key="before-help" />
      <DropdownItem key="help" onClick={() => view.setState({ helpOpen: true })}>
        {dialogs.help}
      </DropdownItem>
    </HeaderMenu>
  );
}

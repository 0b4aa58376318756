import { locale } from '#words/formats/locale';
import * as words from '#words/page/header';
import { DropdownItem } from '@patternfly/react-core/dist/esm/components/Dropdown';
import { allLanguages, languages } from '../../words/languages.ts';
import { goToLanguage } from './go-to-language.ts';
import { HeaderMenu } from './header-menu.tsx';

/** The language of the page. */
export function LanguageMenu() {
  return (
    <HeaderMenu toggle={{ variant: 'plainText', children: locale.toUpperCase(), 'aria-label': words.language(locale) }}>
      {allLanguages.map((id) => (
        <DropdownItem key={id} lang={id} isSelected={id === locale} onClick={() => goToLanguage(id)}>
          {languages[id]}
        </DropdownItem>
      ))}
    </HeaderMenu>
  );
}

import * as dialogs from '#words/page/dialogs';
import * as words from '#words/page/search';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiSearchIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-search-icon';
import { useViewStore } from '../context.tsx';

/** Opens the search over sections, fields and items. */
export function SearchButton({ compact = false }: { compact?: boolean }) {
  const view = useViewStore();
  const open = () => view.setState({ searchOpen: true });
  if (compact)
    return <Button variant="plain" aria-label={dialogs.search} title={words.titleKeys} icon={<RhUiSearchIcon />} onClick={open} />;
  return (
    <button type="button" className="bn-search" onClick={open}>
      <RhUiSearchIcon />
      <span className="bn-section-title">{dialogs.search}</span>
      <kbd>{words.keys}</kbd>
    </button>
  );
}

import RhUiErrorFillIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-error-fill-icon';
import RhUiInformationFillIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-information-fill-icon';
import RhUiWarningFillIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-warning-fill-icon';
import type { Kind } from '../../core/report/finding.ts';

const icons = { error: RhUiErrorFillIcon, warning: RhUiWarningFillIcon, info: RhUiInformationFillIcon };

/** The severity of something, as an icon in its colour with a text for assistive technology. */
export function KindIcon({ kind, label }: { kind: Kind; label: string }) {
  const Icon = icons[kind];
  return (
    <span className={`bn-kind bn-kind-${kind}`}>
      <Icon />
      <span className="pf-v6-screen-reader">{label}</span>
    </span>
  );
}

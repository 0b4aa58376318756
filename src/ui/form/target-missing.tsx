import * as words from '#words/form/form';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { visibleText } from '../../core/report/visible-text.ts';
import { useModel, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { childOf } from '../../core/document/values.ts';
import { latestStable, targetsByVariant } from '../../values/target-names.ts';
import { variantName } from '../../values/variant-names.ts';

/** Asks for the variant: without one it is not known what the config may contain. */
export function TargetMissing() {
  const store = useWorkbenchStore();
  const { value } = useModel();
  const error = useWorkbench((state) => state.result?.error);
  const pair = [childOf(value, 'variant'), childOf(value, 'version')].filter((text) => typeof text === 'string').join(' ');
  return (
    <div className="bn-part">
      <p>{pair === '' ? words.noTarget : words.unknownTarget(visibleText(pair))}</p>
      <div className="bn-choices">
        {targetsByVariant.map(({ variant, targets }) => {
          const latest = latestStable(targets);
          return (
            latest && (
              <Button key={variant} variant="secondary" onClick={() => store.getState().setTarget(latest)}>
                {variantName(variant)}
              </Button>
            )
          );
        })}
      </div>
      {error !== undefined && <p className="bn-note">{visibleText(error)}</p>}
    </div>
  );
}

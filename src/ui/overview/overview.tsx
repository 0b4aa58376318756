import * as layoutWords from '#words/page/layout';
import * as words from '#words/page/overview';
import * as parts from '#words/page/parts';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import type { Value } from '../../core/document/read.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import { useFindings, useModel, useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { openSection } from '../view.ts';
import { FindingMessages } from '../form/frame/finding-message.tsx';
import { isMapping } from '../../core/document/values.ts';
import { valueIn } from '../../values/read-values.ts';
import { fieldAt } from '../../core/spec/field-at.ts';
import { countItems, listSections, type Section } from '../reader/sections.ts';
import { targetName } from '../../values/target-names.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { itemKind, itemTitle } from '../wording/items.ts';
import { labelOf } from '../wording/label.ts';
import { lazyPart } from '../parts/lazy-part.tsx';
import { LoginBox } from './login-box.tsx';

const QuickTasks = lazyPart(parts.commonTasks, () => import('../tasks/quick-tasks.tsx'));

/** What the config does, section by section, and where to add what it does not do yet. */
export function Overview({ spec }: { spec: Spec }) {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const { value } = useModel();
  const findings = useFindings();
  const localFiles = useWorkbench((state) => state.files);
  const paths = Object.keys(localFiles);
  const count = (section: Section) => countItems(section, value, paths.length);
  const shown = listSections(spec.config, value, paths.length).filter(({ id }) => id !== 'overview');
  const used = shown.filter((section) => count(section) > 0);
  // Local files have no effect by themselves.
  const unused = shown.filter((section) => count(section) === 0 && section.id !== 'local-files');
  const open = (section: Section) => () => openSection(workbench, view, section.id);
  return (
    <>
      <p className="bn-part">{words.becomes(targetName(spec.target), spec.ignitionVersion, spec.machineConfig !== undefined)}</p>
      <FindingMessages placed={findings.inSection('overview').filter(({ path }) => path.length > 0)} />
      <LoginBox spec={spec} />
      <div className="bn-part bn-quick">
        <QuickTasks />
      </div>
      {used.length > 0 && (
        <ul className="bn-cards" aria-label={words.inThisConfig}>
          {used.map((section) => {
            const worst = findings.worstIn(section.id);
            return (
              <li key={section.id}>
                <button type="button" className="bn-card" onClick={open(section)}>
                  <span className="bn-card-title">
                    {section.title}
                    {worst && <KindIcon kind={worst} label={layoutWords.has[worst]} />}
                  </span>
                  <span className="bn-card-text">{listShort(section.id === 'local-files' ? paths : namesIn(section, spec, value))}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {unused.length > 0 && (
        <div className="bn-part">
          <p className="bn-note">{used.length > 0 ? words.alsoPossible : words.beginWith}</p>
          <div className="bn-choices">
            {unused.map((section) => (
              <Button key={section.id} variant="secondary" size="sm" onClick={open(section)}>
                {section.title}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

const listed = 6;

/** The first names, and the number of the others. */
const listShort = (names: readonly string[]): string => visibleText(words.names(names.slice(0, listed), names.length - listed));

/** The names of what a section has: of each item of its lists, and of the keys of its mappings. */
function namesIn(section: Section, spec: Spec, config: Value | undefined): string[] {
  return section.parts.flatMap((part) => {
    const value = valueIn(config, part);
    const field = fieldAt(spec.config, part);
    const shape = field?.list ? field.shape : undefined;
    if (isMapping(value)) {
      return Object.keys(value).map((key) => {
        const own = fieldAt(spec.config, [...part, key]);
        return own ? labelOf(own) : key;
      });
    }
    if (!Array.isArray(value)) return [];
    return shape ? value.map((item, index) => itemTitle(itemKind(shape.name), item, index)) : [part.join('.')];
  });
}

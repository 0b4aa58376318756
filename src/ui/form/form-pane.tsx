import * as layoutWords from '#words/page/layout';
import * as words from '#words/form/form';
import { useRef } from 'react';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { useCatchUp, useModel, useView } from '../context.tsx';
import { ControlContext } from './frame/control-context.ts';
import { FieldControl } from './field-control.tsx';
import { Part } from '../parts/part.tsx';
import { LocalFilesPanel } from '../local-files/local-files-panel.tsx';
import { valueIn } from '../../values/read-values.ts';
import { fieldAt } from '../../core/spec/field-at.ts';
import { sections } from '../reader/sections.ts';
import { LoginBox } from '../overview/login-box.tsx';
import { SectionPictures } from '../pictures/section-pictures.tsx';
import { Overview } from '../overview/overview.tsx';
import { AddTaskButton, sectionsWithTasks } from '../tasks/add-task-button.tsx';
import { SectionPart } from './section-part.tsx';
import { SyntaxNotice } from './syntax-notice.tsx';
import { TargetMissing } from './target-missing.tsx';
import { useReveal } from './use-reveal.ts';
import { useSectionPlace } from './use-section-place.ts';

/** The form of the open section. */
export function FormPane() {
  const host = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const open = useView((state) => state.section);
  const { value, spec } = useModel();
  const catchUp = useCatchUp();
  const section = sections.find(({ id }) => id === open) ?? sections[0];
  useReveal(host);
  useSectionPlace(host, room, open);
  if (!section) return null;
  const shown = spec ? section.parts.filter((part) => fieldAt(spec.config, part) ?? valueIn(value, part) !== undefined) : [];
  return (
    <div
      ref={host}
      role="region"
      aria-label={layoutWords.form}
      className="bn-pane bn-form"
      tabIndex={-1}
      data-drop={section.id === 'local-files' ? 'local-files' : undefined}
      // A click refers to the text as it is now.
      onFocusCapture={catchUp}
      onPointerDownCapture={catchUp}
    >
      <div className="bn-form-inner">
        <header className="bn-section-head">
          <Title headingLevel="h2" size="xl">
            {section.title}
          </Title>
          <p className="bn-note">{section.summary}</p>
          {spec && sectionsWithTasks.has(section.id) && <AddTaskButton section={section.id} />}
        </header>
        <Part key={section.id} what={section.title}>
          <SyntaxNotice />
          {section.id === 'users' && spec && (
            <Part what={words.login}>
              <LoginBox spec={spec} />
            </Part>
          )}
          <ControlContext value={FieldControl}>
            {section.id === 'local-files' ? (
              <LocalFilesPanel />
            ) : !spec ? (
              <TargetMissing />
            ) : (
              <>
                {section.id === 'overview' && (
                  <Part what={words.overview}>
                    <Overview spec={spec} />
                  </Part>
                )}
                <Part what={words.pictures}>
                  <SectionPictures section={section.id} spec={spec} />
                </Part>
                {shown.map((part) => (
                  <Part key={part.join('.')} what={section.title}>
                    <SectionPart spec={spec} path={part} config={value} alone={shown.length === 1} />
                  </Part>
                ))}
              </>
            )}
          </ControlContext>
        </Part>
      </div>
      <div ref={room} aria-hidden="true" />
    </div>
  );
}

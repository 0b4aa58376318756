import * as commonWords from '#words/common';
import * as words from '#words/tasks/dialog';
import { groups } from '#words/tasks/groups';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { ModalBody, ModalFooter } from '@patternfly/react-core/dist/esm/components/Modal';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { useState } from 'react';
import type { Spec } from '../../core/spec/resolve.ts';
import { findTasks } from '../../tasks/find-tasks.ts';
import type { Task } from '../../tasks/define/task.ts';
import { wayOf } from '../../tasks/offered.ts';
import { sectionOf, type SectionId } from '../reader/sections.ts';

interface TaskChooserProps {
  tasks: readonly Task[];
  /** The section whose tasks come first. */
  section: SectionId | undefined;
  /** What the version has; undefined while none is known. */
  spec: Spec | undefined;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** The tasks that the version has, by group, and a search in them. */
export function TaskChooser({ tasks, section, spec, onChoose, onClose }: TaskChooserProps) {
  const [query, setQuery] = useState('');
  const found = findTasks(tasks, query);
  const own = section && spec && query.trim() === '' ? found.filter((task) => isIn(task, section, spec)) : [];
  const shown = found.filter((task) => !own.includes(task));
  return (
    <>
      <ModalBody>
        <TextInput
          id="tasks-first"
          type="search"
          aria-label={words.find}
          placeholder={words.findExample}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(_, typed) => setQuery(typed)}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && first && query.trim() !== '') {
              event.preventDefault();
              onChoose(first.id);
            }
          }}
        />
        <p className="bn-note" role="status">
          {!spec ? words.needsVariant : found.length === 0 ? words.none : query.trim() === '' ? '' : words.foundCount(found.length)}
        </p>
        {own.length > 0 && <TaskGroupList title={words.forSection} tasks={own} onChoose={onChoose} />}
        {query.trim() === '' ? (
          // Object.keys widens the keys; the words have no others.
          (Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
            <TaskGroupList key={group} title={groups[group]} tasks={shown.filter((task) => task.group === group)} onChoose={onChoose} />
          ))
        ) : (
          <TaskGroupList title={words.found} tasks={shown} onChoose={onChoose} />
        )}
      </ModalBody>
      <ModalFooter>
        <Button variant="link" onClick={onClose}>
          {commonWords.cancel}
        </Button>
      </ModalFooter>
    </>
  );
}

/** Whether a task writes into a section. */
function isIn(task: Task, section: SectionId, spec: Spec): boolean {
  return wayOf(task, spec)?.fields.some((field) => sectionOf(field.split('.')) === section) ?? false;
}

interface TaskGroupListProps {
  title: string;
  tasks: readonly Task[];
  onChoose: (id: string) => void;
}

/** Some tasks under a heading; nothing where there are none. */
export function TaskGroupList({ title, tasks, onChoose }: TaskGroupListProps) {
  if (tasks.length === 0) return null;
  return (
    <section className="bn-task-group" aria-label={title}>
      <Title headingLevel="h2" size="md">
        {title}
      </Title>
      <ul className="bn-task-list">
        {tasks.map(({ id, title: name, summary }) => (
          <li key={id}>
            <button type="button" className="bn-card" onClick={() => onChoose(id)}>
              <span className="bn-card-title">{name}</span>
              <span className="bn-card-text">{summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

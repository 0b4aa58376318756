import * as words from '#words/page/convert';
import { FormSelect, FormSelectOption, FormSelectOptionGroup } from '@patternfly/react-core/dist/esm/components/FormSelect';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useId } from 'react';
import type { Question } from '../../convert/define/converted.ts';
import { findTarget, type Target } from '../../core/spec/versions.ts';
import { targetName, targetsByVariant } from '../../values/target-names.ts';
import { variantName } from '../../values/variant-names.ts';

/** Questions on screen; no source that a person wrote has as many. The others keep what was taken. */
const maxQuestions = 100;

interface ConvertChoicesProps {
  /** The version to convert for; undefined for the one that fits. */
  to: Target | undefined;
  onTarget: (to: Target | undefined) => void;
  questions: readonly Question[];
  /** What was answered; a question shows what was taken until it is. */
  answers: Readonly<Record<string, string>>;
  onAnswer: (id: string, answer: string) => void;
}

/** The version to convert for, and what the source leaves open. */
export function ConvertChoices({ to, onTarget, questions, answers, onAnswer }: ConvertChoicesProps) {
  const id = useId();
  const readTarget = (value: string) => {
    const [variant = '', version = ''] = value.split('@');
    return findTarget(variant, version);
  };
  return (
    <div className="bn-convert-choices">
      <div className="bn-task-field">
        <label className="bn-label" htmlFor={`${id}-target`}>
          {words.target}
        </label>
        <FormSelect id={`${id}-target`} value={to ?? ''} onChange={(_, value) => onTarget(readTarget(value))}>
          <FormSelectOption value="" label={words.newestFitting} />
          {targetsByVariant.map(({ variant, targets }) => (
            <FormSelectOptionGroup key={variant} label={variantName(variant)}>
              {targets.map((target) => (
                <FormSelectOption key={target} value={target} label={targetName(target)} />
              ))}
            </FormSelectOptionGroup>
          ))}
        </FormSelect>
      </div>
      {questions.slice(0, maxQuestions).map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answers[question.id] ?? question.answer}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
    </div>
  );
}

interface QuestionFieldProps {
  question: Question;
  answer: string;
  onAnswer: (answer: string) => void;
}

function QuestionField({ question: { text, choices }, answer, onAnswer }: QuestionFieldProps) {
  const id = useId();
  const [, asked = text, more = ''] = /^(.*?\?)\s+(.*)$/s.exec(text) ?? [];
  const about = { id, 'aria-describedby': more === '' ? undefined : `${id}-more` };
  return (
    <div className="bn-task-field">
      <label className="bn-label" htmlFor={id}>
        {asked}
      </label>
      {choices ? (
        <FormSelect {...about} value={answer} onChange={(_, value) => onAnswer(value)}>
          {answer === '' && <FormSelectOption value="" label={words.choose} isPlaceholder />}
          {choices.map(({ value, label }) => (
            <FormSelectOption key={value} value={value} label={label} />
          ))}
        </FormSelect>
      ) : (
        <TextInput {...about} type="text" value={answer} onChange={(_, value) => onAnswer(value)} />
      )}
      {more !== '' && (
        <p className="bn-note" id={`${id}-more`}>
          {more}
        </p>
      )}
    </div>
  );
}

import * as dialogs from '#words/page/dialogs';
import * as words from '#words/review/review';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { ModalBody, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { useState } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import type { Review } from '../../review/review-config.ts';
import { toMarkdown } from '../../review/to-markdown.ts';
import { targetName } from '../../values/target-names.ts';
import { useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { SectionView } from './section-view.tsx';
import { useReview } from './use-review.ts';
import type { Statement } from '../../review/define/statement.ts';
import '../theme/review.css';
import { Dialog } from '../parts/dialog.tsx';

/** Says in plain words what the config does to a machine; it is printed alone, and copied as Markdown. */
export default function ReviewDialog({ onClose }: { onClose: () => void }) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  const name = useWorkbench((state) => state.name);
  const review = useReview();
  const open = ({ path, line }: Statement) => {
    onClose();
    // The dialog first gives the focus back to where it came from.
    setTimeout(() => {
      store.getState().goTo(path, 'link', line);
      // What belongs to no value can only be seen in the text.
      if (path.length === 0) view.setState({ pane: 'butane', tab: 'butane' });
    });
  };
  return (
    <Dialog
      isOpen
      variant="large"
      position="top"
      className="bn-review"
      aria-labelledby="review-title"
      {...(review && { elementToFocus: '.bn-review-start' })}
      onClose={onClose}
    >
      <ModalHeader
        title={dialogs.review}
        labelId="review-title"
        description={review && words.heading(visibleText(name), targetName(review.target))}
      />
      <ModalBody className="bn-review-body">
        <p className="bn-review-intro">{review ? words.intro : words.noTarget}</p>
        {review && <Acts review={review} name={name} />}
        {review?.incomplete && <p className="bn-warn">{words.incomplete}</p>}
        {review?.sections.map((section) => (
          <SectionView key={section.id} section={section} onOpen={open} />
        ))}
      </ModalBody>
    </Dialog>
  );
}

function Acts({ review, name }: { review: Review; name: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toMarkdown(review, name));
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <div className="bn-row bn-review-acts">
      <Button className="bn-review-start" variant="secondary" onClick={() => void copy()}>
        {words.copyMarkdown}
      </Button>
      <Button variant="secondary" onClick={() => print()}>
        {words.print}
      </Button>
      <span className="bn-note" role="status">
        {said}
      </span>
    </div>
  );
}

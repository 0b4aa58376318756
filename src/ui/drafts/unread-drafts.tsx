import * as words from '#words/drafts/drafts';
import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { notReadNotice } from '../../store/drafts/notices.ts';
import { SilentError } from '../../store/drafts/storage/silence.ts';

/** Says why the drafts are not listed, and what will happen next. */
export function UnreadDrafts({ error }: { error: unknown }) {
  if (error instanceof SilentError)
    return (
      <Alert isInline isLiveRegion variant="warning" component="p" title={words.cannotRead}>
        {words.databaseSilent}
      </Alert>
    );
  const { title, body, action } = notReadNotice(error);
  return (
    <Alert
      isInline
      isLiveRegion
      variant="warning"
      component="p"
      title={title}
      {...(action && {
        actionLinks: (
          <Button variant="link" isInline onClick={action.run}>
            {action.label}
          </Button>
        ),
      })}
    >
      {body}
    </Alert>
  );
}

import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { notReadNotice } from '../../store/drafts/notices.ts';
import { SilentError } from '../../store/drafts/storage/silence.ts';

/** Says why the drafts are not listed, and what becomes of that. */
export function UnreadDrafts({ error }: { error: unknown }) {
  if (error instanceof SilentError)
    return (
      <Alert isInline isLiveRegion variant="warning" component="p" title="Your drafts cannot be read right now">
        The browser’s database is not responding. The list will appear as soon as it does.
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

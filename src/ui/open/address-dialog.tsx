import * as dialogs from '#words/page/dialogs';
import * as words from '#words/page/address';
import * as commonWords from '#words/common';
import { openedFrom } from '#words/page/open';
import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useEffect, useRef, useState } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import { nameOfAddress, readWebAddress, type WebAddress } from '../../open/web-address.ts';
import { useViewStore, useWorkbenchStore } from '../context.tsx';
import { useJob } from '../jobs.ts';
import { openIncoming } from './open-incoming.ts';
import { openOther } from './open-other.ts';
import '../theme/share.css';
import { Dialog } from '../parts/dialog.tsx';

interface AddressDialogProps {
  /** The address in a link; empty when the user is to enter it. */
  asked: string;
  onClose: () => void;
}

/** Loads a config from an address, once the user has seen which host is contacted and has agreed. */
export default function AddressDialog({ asked, onClose }: AddressDialogProps) {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const runFetch = useJob('fetch');
  const byHand = asked === '';
  const [written, setWritten] = useState(asked);
  const [failure, setFailure] = useState<string>();
  const [loading, setLoading] = useState(false);
  const job = useRef<AbortController>(undefined);
  useEffect(() => () => job.current?.abort(), []);
  const read = written.trim() === '' ? undefined : readWebAddress(written);

  const load = async ({ address }: { address: WebAddress }) => {
    if (!runFetch) throw new Error('nothing loads configs here');
    const { signal } = (job.current = new AbortController());
    setFailure(undefined);
    setLoading(true);
    const reply = await runFetch(address.url, signal);
    if (signal.aborted) return;
    setLoading(false);
    if ('reason' in reply) return setFailure(reply.reason);
    onClose();
    const { text } = reply;
    const open = () => openOther({ text, name: nameOfAddress(address) }, openedFrom(address.host), workbench, view);
    openIncoming({ text, open }, view);
  };

  return (
    <Dialog
      isOpen
      variant="small"
      data-own-undo
      aria-labelledby="address-title"
      onClose={onClose}
      // A link must not put the focus on the button that agrees.
      elementToFocus={byHand ? '#address-input' : '#address-text'}
    >
      <ModalHeader title={byHand ? dialogs.address : words.askedByLink} labelId="address-title" />
      <ModalBody>
        <form
          id="address-form"
          className="bn-stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (read?.ok && !loading) void load(read);
          }}
        >
          {byHand && (
            <>
              <label className="bn-label" htmlFor="address-input">
                {words.addressOfFile}
              </label>
              <TextInput
                id="address-input"
                type="url"
                className="bn-mono"
                aria-describedby="address-text"
                aria-invalid={read?.ok === false}
                placeholder={words.placeholder}
                autoComplete="off"
                spellCheck={false}
                {...(loading && { readOnlyVariant: 'default' as const })}
                value={written}
                onChange={(_, typed) => {
                  setWritten(typed);
                  setFailure(undefined);
                }}
              />
            </>
          )}
          <div id="address-text" className="bn-stack bn-question" tabIndex={-1}>
            {read?.ok ? <WhatHappens address={read.address} /> : read && <p>{read.reason}</p>}
            {!read?.ok && !byHand && <p className="bn-address">{visibleText(asked)}</p>}
          </div>
          <div role="status">{loading && read?.ok && words.loadingFrom(read.address.host)}</div>
          <div role="alert">
            {failure !== undefined && (
              <Alert isInline variant="warning" component="p" title={words.nothingLoaded}>
                {failure}
              </Alert>
            )}
          </div>
        </form>
      </ModalBody>
      <ModalFooter>
        {(read?.ok || byHand) && (
          <Button variant="primary" className="bn-agree" type="submit" form="address-form" isAriaDisabled={!read?.ok || loading}>
            {read?.ok ? words.loadFrom(read.address.host) : words.load}
          </Button>
        )}
        <Button variant="link" onClick={onClose}>
          {read?.ok || byHand ? commonWords.cancel : commonWords.close}
        </Button>
      </ModalFooter>
    </Dialog>
  );
}

/** Names the host that is contacted, why, and what it learns from that. */
function WhatHappens({ address: { url, host, shownBy } }: { address: WebAddress }) {
  return (
    <>
      <p className="bn-host">{host}</p>
      <p className="bn-address">{url}</p>
      {shownBy !== undefined && <p>{words.shownBy(shownBy, host)}</p>}
      <p>{words.whatHappens(host)}</p>
    </>
  );
}

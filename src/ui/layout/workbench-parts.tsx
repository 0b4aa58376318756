import * as dialogs from '#words/page/dialogs';
import * as parts from '#words/page/parts';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useView, useViewStore, useWorkbench } from '../context.tsx';
import { FormatOffer } from '../convert/format-offer.tsx';
import { FormPane } from '../form/form-pane.tsx';
import { ConfigName } from '../header/config-name.tsx';
import { DownloadMenu } from '../header/download-menu.tsx';
import type { WorkTools } from '../header/header.tsx';
import { ModelProvider } from '../model-provider.tsx';
import { lazyDialog } from '../parts/lazy-part.tsx';
import { Part } from '../parts/part.tsx';
import { useMedia } from '../parts/use-media.ts';
import { useSeen } from '../parts/use-seen.ts';
import { ButanePane } from '../text/butane-pane.tsx';
import { isHigh } from '../view.ts';
import { NarrowLayout } from './narrow-layout.tsx';
import { createHost } from './slot.tsx';
import { WideLayout } from './wide-layout.tsx';

export { answerHere } from '../../store/answer-here.ts';
export { SkipLinks } from './skip-links.tsx';
export { StatusLine } from './status-line.tsx';

const ReviewDialog = lazyDialog(dialogs.review, parts.reviewDialog, () => import('../review/review-dialog.tsx'));
const SearchDialog = lazyDialog(dialogs.search, parts.searchDialog, () => import('./search-with-commands.tsx'));

/** What the header has for a config. */
export const tools: WorkTools = { Config: ConfigName, DownloadMenu };

/** The config as form and as text. */
export function WorkArea() {
  const view = useViewStore();
  const searchOpen = useView((state) => state.searchOpen);
  const reviewOpen = useView((state) => state.reviewOpen);
  const isNamed = useWorkbench(({ text, target }) => text === '' || target !== undefined);
  const high = useMedia(isHigh);
  const wide = useMedia('(min-width: 1024px)') && high;
  const [form] = useState(createHost);
  const [text] = useState(createHost);
  const textSeen = useSeen(useView(({ tab, beside }) => tab === 'butane' || (tab === 'ignition' && beside === true)) || wide);
  return (
    <ModelProvider>
      {!isNamed && (
        <Part what={parts.formatOffer}>
          <FormatOffer />
        </Part>
      )}
      {wide ? <WideLayout form={form} text={text} /> : <NarrowLayout form={form} text={text} />}
      {createPortal(
        <Part what={parts.form}>
          <FormPane />
        </Part>,
        form,
      )}
      {textSeen && createPortal(<ButanePane />, text)}
      {reviewOpen && <ReviewDialog onClose={() => view.setState({ reviewOpen: false })} />}
      {searchOpen && <SearchDialog onClose={() => view.setState({ searchOpen: false })} />}
    </ModelProvider>
  );
}

import * as words from '#words/embed/embed-host';
import { putInto, totalSize, type FilesResult, type LocalFiles } from '../store/local-files.ts';
import { maxTotal } from '../ui/files/file-limits.ts';
import type { Embed } from './embed-state.ts';
import { idOf, translationOf, type Tell } from './tell.ts';
import { validateHost } from './protocol/validate-host.ts';
import type { MessageId, SetMessage } from './protocol/messages.ts';

/** Carries out the host's messages. */
export interface HostFollower {
  /** Follows a message, or tells the host why not. */
  follow(message: { bunsen: unknown; id?: unknown }): void;
}

/** Creates the follower of an embed's host. */
export function createFollower(embed: Embed, tell: Tell): HostFollower {
  const { state } = embed;
  /** Requests waiting for the current text to be translated, and advised on. */
  const waiting: { id?: MessageId }[] = [];

  const tellState = (id: { id?: MessageId }) => {
    const { text, files, mode, theme, panes, result, findings } = state.getState();
    tell({ bunsen: 1, type: 'state', ...id, text, files, mode, theme, panes: [...panes], ...translationOf(result, findings) });
  };

  const tellWhenTranslated = (id: { id?: MessageId }) => {
    const { revision, result, whole } = state.getState();
    if (revision === 0 || (result && whole)) tellState(id);
    else waiting.push(id);
  };

  const set = ({ id, text, files, target, mode, theme, panes, title }: SetMessage) => {
    const admitted = files && admit(files);
    if (admitted?.ok === false) return tell({ bunsen: 1, type: 'error', ...idOf(id), reason: admitted.reason });
    embed.configure({
      ...(target !== undefined && { target }),
      ...(mode && { mode }),
      ...(theme && { theme }),
      ...(panes && { panes: [...new Set(panes)] }),
      ...(title !== undefined && { title }),
    });
    if (text !== undefined || admitted || target !== undefined) embed.show({ text, files: admitted?.files });
    if (id !== undefined) tellWhenTranslated({ id });
  };

  const edit = (id: MessageId | undefined) => {
    embed.edit();
    if (id !== undefined) tellWhenTranslated({ id });
  };

  state.subscribe(({ result, whole }) => {
    if (result && whole) for (const id of waiting.splice(0)) tellState(id);
  });

  return {
    follow(message) {
      if (!validateHost(message)) return tell({ bunsen: 1, type: 'error', ...idOf(message.id), reason: reasonOf(message.bunsen) });
      if (message.type === 'set') set(message);
      else if (message.type === 'get') tellWhenTranslated(idOf(message.id));
      else if (message.type === 'edit') edit(message.id);
      else tell({ bunsen: 1, type: 'ready', ...idOf(message.id) });
    },
  };
}

function admit(files: LocalFiles): FilesResult {
  if (totalSize(files) > maxTotal) return { ok: false, reason: words.filesTooLarge(maxTotal) };
  const broken = Object.entries(files).find(([, entry]) => 'base64' in entry && entry.base64.length % 4 !== 0);
  return broken ? { ok: false, reason: words.fileCutOff(broken[0]) } : putInto({}, files);
}

/** Why the last message was invalid, as in `text must be string`. */
function reasonOf(version: unknown): string {
  if (version !== 1) return words.otherVersion;
  const [error] = validateHost.errors ?? [];
  if (!error) return words.notValid;
  const { keyword, params, message } = error;
  if (keyword === 'discriminator') return words.unknownType;
  const where = error.instancePath.slice(1).replaceAll('/', '.') || words.theMessage;
  const which = [params['additionalProperty'] ?? params['allowedValues'] ?? []].flat();
  return words.invalid(where, message, which.map(String));
}

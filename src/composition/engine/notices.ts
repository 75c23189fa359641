/** What Parley says of its own accord, such as reminders, when that is due. */
import type { Form } from '../../conversation/message.ts';
import type { Fillings } from '../../conversation/world.ts';
import { Notices } from '../../delivery/notices.ts';
import type { DeskPorts } from '../../desk/ports.ts';
import type { Core } from '../core.ts';
import { DIALOGS } from '../dialogs.ts';

/** It speaks by the ports that the desk speaks by. */
export function openNotices(core: Core, desk: DeskPorts, onError: (error: unknown) => void): Notices {
  return new Notices({
    ...desk,
    ids: core.ids,
    settings: core.settings.notices,
    kinds: noticeKinds(core),
    accountOf: (channel) => core.channels.lineOf(channel).account,
    isOff: (channel) => core.service.offFor(channel) !== undefined,
    onError,
  });
}

/** What the dialogs say of their own accord, in the words that are in force when they say it. */
export function noticeKinds({ settings, content }: Pick<Core, 'settings' | 'content'>) {
  return DIALOGS.flatMap(({ dialog, notices }) => {
    const words = (form: Form, key: string, more: Fillings = {}) => {
      const { wording, facts } = content.current().world;
      return wording.words(dialog.id, key, form, { ...facts, ...more });
    };
    return notices?.(settings.dialogs.get(dialog.id), words) ?? [];
  });
}

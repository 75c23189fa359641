import { Modal, type ModalState } from '../shell/modal.tsx';
import { Picker } from '../shell/picker.tsx';
import type { Conversation } from '../wire-conversation.ts';

interface FormDialogProps {
  readonly modal: ModalState;
  readonly conversation: Conversation;
  send(dialog: string): void;
}

/** Starts a dialog for the resident: the assistant asks its questions, the advisor keeps the conversation. */
export function FormDialog({ modal, conversation, send }: FormDialogProps) {
  return (
    <Modal modal={modal} title="Send them a form">
      <p className="muted">The assistant fills it in with them, here in the conversation. You stay.</p>
      <Picker
        label="Which form"
        options={conversation.dialogs}
        empty="There is no such form."
        pick={(id) => {
          modal.hide();
          send(id);
        }}
      />
    </Modal>
  );
}

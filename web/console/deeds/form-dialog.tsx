import { useFetched } from '../desk/use-fetched.ts';
import { Modal, type ModalState } from '../shell/modal.tsx';
import { Picker } from '../shell/picker.tsx';
import { type Conversation, topicsSchema } from '../wire-conversation.ts';

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
      <Forms
        forms={conversation.dialogs}
        pick={(id) => {
          modal.hide();
          send(id);
        }}
      />
    </Modal>
  );
}

interface FormsProps {
  readonly forms: Conversation['dialogs'];
  pick(id: string): void;
}

/** Found by what residents call them, too. They can be picked while those words are still on their way. */
function Forms({ forms, pick }: FormsProps) {
  const { fetched } = useFetched(topicsSchema, '/api/desk/topics');
  const phrases = new Map(fetched?.topics.map((topic) => [topic.id, topic.phrases.join(' ')]));
  const options = forms.map((form) => ({
    ...form,
    also: `${form.id.replaceAll('-', ' ')} ${phrases.get(form.id) ?? ''}`,
  }));
  return <Picker label="Which form" options={options} empty="There is no such form." pick={pick} />;
}

/** A dialog over the page. What is in it exists only while it is open, and so asks the server when it opens. */
import { type ReactNode, type RefObject, useCallback, useId, useMemo, useRef, useState } from 'react';
import { Icon } from './icons.tsx';

export interface ModalState {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly isOpen: boolean;
  show(): void;
  hide(): void;
  hidden(): void;
}

export function useModal(): ModalState {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const show = useCallback(() => {
    if (dialog.current?.open) return;
    setOpen(true);
    dialog.current?.showModal();
  }, []);
  const hide = useCallback(() => dialog.current?.close(), []);
  const hidden = useCallback(() => setOpen(false), []);
  return useMemo(() => ({ dialog, isOpen, show, hide, hidden }), [isOpen, show, hide, hidden]);
}

interface ModalProps {
  readonly modal: ModalState;
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Modal({ modal, title, wide = false, children }: ModalProps) {
  const id = useId();
  return (
    <dialog
      ref={modal.dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onClose={modal.hidden}
    >
      {modal.isOpen && (
        <>
          <div className="dialog-head">
            <h2 id={id}>{title}</h2>
            <button
              type="button"
              className="icon-button"
              aria-label="Close"
              title="Close"
              onClick={modal.hide}
            >
              <Icon name="close" />
            </button>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}

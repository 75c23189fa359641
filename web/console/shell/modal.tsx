/** A dialog over the page. What is in it exists only while it is open, and so asks the server when it opens. */
import {
  Fragment,
  type ReactNode,
  type RefObject,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Icon } from './icons.tsx';

export interface ModalState {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Another number each time it is opened; 0 while it is shut. */
  readonly opening: number;
  show(): void;
  hide(): void;
  hidden(): void;
}

export function useModal(): ModalState {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opening, setOpening] = useState(0);
  const count = useRef(0);
  const show = useCallback(() => {
    if (dialog.current?.open) return;
    count.current += 1;
    setOpening(count.current);
    dialog.current?.showModal();
  }, []);
  const hide = useCallback(() => dialog.current?.close(), []);
  // News of the closing comes late: by then a quick hand may have opened it again.
  const hidden = useCallback(() => dialog.current?.open || setOpening(0), []);
  return useMemo(() => ({ dialog, opening, show, hide, hidden }), [opening, show, hide, hidden]);
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
      {modal.opening > 0 && (
        <Fragment key={modal.opening}>
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
        </Fragment>
      )}
    </dialog>
  );
}

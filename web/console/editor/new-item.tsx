/** Begins an article or a notice: its title makes its id, which never changes afterwards. */
import { put } from '../api.ts';
import { navigate } from '../router.ts';
import { useMember } from '../session.tsx';
import { Icon } from '../shell/icons.tsx';
import { Modal, useModal } from '../shell/modal.tsx';
import { whyNotBegun } from './save-trouble.ts';
import { TitleForm } from './title-form.tsx';
import type { Kind, Summary } from './wire.ts';
import { apiOf, pathOf } from './words.ts';

interface NewItemProps {
  readonly kind: Kind;
  readonly label: string;
  readonly there: readonly Summary[];
  /** What a new one begins with. */
  blank(title: string, id: string): object;
}

export function NewItem({ kind, label, there, blank }: NewItemProps) {
  const modal = useModal();
  return (
    <>
      <button type="button" className="button button-compact" onClick={modal.show}>
        <Icon name="plus" /> {label}
      </button>
      <Modal modal={modal} title={label}>
        <Begin kind={kind} there={there} blank={blank} />
      </Modal>
    </>
  );
}

function Begin({ kind, there, blank }: Omit<NewItemProps, 'label'>) {
  const { call } = useMember();
  async function begin(title: string, id: string) {
    const same = there.find((item) => item.id === id);
    if (same) return `There is one already: “${same.title}”. Choose another title, or change that one.`;
    try {
      const body = { body: blank(title, id), revision: 0, basedOn: null };
      await call((csrf) => put(`${apiOf(kind, id)}/draft`, { csrf, body }));
    } catch (error) {
      return whyNotBegun(kind, id, error);
    }
    navigate({ page: 'work', path: pathOf(kind, id) });
    return undefined;
  }
  return <TitleForm begin={begin} />;
}

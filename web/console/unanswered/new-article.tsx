/** Begins an article for questions that have none: its title makes its id, and the questions are its phrases. */
import { useState } from 'react';
import { ApiError, post, put } from '../api.ts';
import { whyNotBegun } from '../editor/save-trouble.ts';
import { TitleForm } from '../editor/title-form.tsx';
import { apiOf, pathOf } from '../editor/words.ts';
import { navigate } from '../router.ts';
import { useMember } from '../session.tsx';
import { Modal, useModal } from '../shell/modal.tsx';

interface NewArticleProps {
  /** The group's id, and what it is called. */
  readonly group: string;
  readonly name: string;
  readonly questions: readonly { readonly id: string; readonly words: string }[];
  readonly busy: boolean;
}

export function NewArticle(props: NewArticleProps) {
  const modal = useModal();
  return (
    <>
      <button
        type="button"
        className="button button-second button-compact"
        disabled={props.busy}
        onClick={modal.show}
      >
        New article <span className="visually-hidden">for “{props.name}”</span>
      </button>
      <Modal modal={modal} title="New article">
        <Begin {...props} />
      </Modal>
    </>
  );
}

function Begin({ group, name, questions }: NewArticleProps) {
  const { call } = useMember();
  /** The article that was begun already, where only what follows failed. */
  const [begun, setBegun] = useState<string>();
  async function begin(title: string, id: string) {
    try {
      if (begun !== id) {
        const draft = { body: blank(id, title, questions), revision: 0, basedOn: null };
        await call((csrf) => put(`${apiOf('article', id)}/draft`, { csrf, body: draft }));
        setBegun(id);
      }
      const ruled = { questions: questions.map((question) => question.id), topic: id };
      await call((csrf) => post(`/api/unanswered/${group}/new-article`, { csrf, body: ruled }));
    } catch (error) {
      return isThere(error)
        ? 'There is one already by that name. Choose another title.'
        : whyNotBegun('article', id, error);
    }
    navigate({ page: 'work', path: pathOf('article', id) });
    return undefined;
  }
  return (
    <TitleForm title={name.slice(0, 1).toUpperCase() + name.slice(1, 80)} begin={begin}>
      <p className="muted">
        {questions.length === 1
          ? 'The question is its first phrase.'
          : `The ${questions.length} questions are its phrases.`}
      </p>
    </TitleForm>
  );
}

/** An article that nobody has begun has nothing that could be newer. */
function isThere(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'edited-meanwhile';
}

function blank(id: string, title: string, questions: readonly { readonly words: string }[]): object {
  const phrases = questions.map(({ words }) => words);
  return { id, title, topic: '', owner: '', review: '', phrases, text: '', links: [], related: [], body: '' };
}

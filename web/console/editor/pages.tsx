/** The editor's pages, as addresses lead to them. */
import type { ReactNode } from 'react';
import { linkTo } from '../router.ts';
import { ExamplesPage } from './examples-page.tsx';
import { ItemPage } from './item-page.tsx';
import { ListPage } from './list-page.tsx';
import { NewItem } from './new-item.tsx';
import type { Kind } from './wire.ts';

type Rest = readonly string[];

export function articlePages(rest: Rest): ReactNode {
  return (
    itemAt('article', rest) ?? (
      <ListPage
        key="article"
        kind="article"
        title="Articles"
        deeds={(items) => (
          <>
            <a
              className="button button-second button-compact"
              {...linkTo({ page: 'work', path: '/editor/examples' })}
            >
              Questions that must go right
            </a>
            <NewItem kind="article" label="New article" there={items} blank={blankArticle} />
          </>
        )}
      />
    )
  );
}

export function wordingPages(rest: Rest): ReactNode {
  return (
    itemAt('wording', rest) ?? <ListPage key="wording" kind="wording" title="Wording" deeds={() => null} />
  );
}

export function noticePages(rest: Rest): ReactNode {
  return (
    itemAt('notice', rest) ?? (
      <ListPage
        key="notice"
        kind="notice"
        title="Notices"
        deeds={(items) => <NewItem kind="notice" label="New notice" there={items} blank={blankNotice} />}
      />
    )
  );
}

export function examplePages(): ReactNode {
  return <ExamplesPage />;
}

function itemAt(kind: Kind, [id, tab]: Rest): ReactNode {
  return id === undefined ? undefined : <ItemPage key={`${kind}/${id}`} kind={kind} id={id} tab={tab} />;
}

/** The title is its first phrase: it is what residents would type too. */
function blankArticle(title: string, id: string): object {
  const phrases = [title.toLowerCase()];
  return { id, title, topic: '', owner: '', review: '', phrases, text: '', links: [], related: [], body: '' };
}

function blankNotice(title: string, id: string): object {
  return { id, title, text: '', sms: '', from: new Date().toISOString(), topics: 'all' };
}

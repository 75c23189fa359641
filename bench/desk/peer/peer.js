/** The same conversations in React Virtuoso, all in the browser's memory and searched there: the quickest there is. */
import { createElement as make, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';
import '../../../web/console/styles/base.css';
import '../../../web/console/styles/list.css';

function Row({ id, title, preview, advisor }) {
  return make(
    'a',
    { href: `#${id}`, className: 'row', style: { height: '5.25rem' } },
    make('span', { className: 'row-mark' }),
    make('span', { className: 'row-title' }, title),
    make('span', { className: 'row-time' }, '21 Nov'),
    make('span', { className: 'row-preview' }, preview),
    make('span', { className: 'row-tags' }, advisor),
  );
}

function List({ all }) {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const shown = all.filter(({ title, preview, advisor }) =>
    `${title} ${preview} ${advisor}`.toLowerCase().includes(wanted),
  );
  return make(
    'section',
    { className: 'list-pane', style: { width: 352, height: '100vh' } },
    make('input', {
      id: 'search',
      value: words,
      onChange: (event) => setWords(event.target.value),
    }),
    make(Virtuoso, { data: shown, style: { flex: 1 }, itemContent: (_index, one) => make(Row, one) }),
  );
}

const place = document.getElementById('peer');
if (place) {
  const all = await (await fetch('/rows.json')).json();
  createRoot(place).render(make(List, { all }));
}

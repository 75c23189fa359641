/** The pages under `/broadcasts`. */
import type { ReactNode } from 'react';
import { BroadcastPage, NewBroadcastPage } from './broadcast-page.tsx';
import { ListPage } from './list-page.tsx';

export function broadcastPages([at = '']: readonly string[]): ReactNode {
  if (at === '') return <ListPage />;
  return at === 'new' ? <NewBroadcastPage /> : <BroadcastPage key={at} id={at} />;
}

/** The pages under `/person`. */
import type { ReactNode } from 'react';
import { PersonPage } from './person-page.tsx';
import { ProofPage } from './proof-page.tsx';

export function personPages([at, id]: readonly string[]): ReactNode {
  return at === 'erasures' && id !== undefined ? <ProofPage key={id} id={id} /> : <PersonPage />;
}

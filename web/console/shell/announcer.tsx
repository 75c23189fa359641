/** Tells screen readers what happened elsewhere on the page. */
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => {});

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', count: 0 });
  const announce = useCallback((words: string) => setSaid(({ count }) => ({ words, count: count + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="visually-hidden">
        <span key={said.count}>{said.words}</span>
      </div>
    </AnnounceContext>
  );
}

export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext);
}

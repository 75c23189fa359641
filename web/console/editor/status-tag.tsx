import { statusName } from './words.ts';

const LOOKS: Readonly<Record<string, string>> = {
  published: 'tag tag-active',
  review: 'tag tag-waiting',
  scheduled: 'tag tag-waiting',
};

export function StatusTag({ status }: { readonly status: string }) {
  return <span className={LOOKS[status] ?? 'tag'}>{statusName(status)}</span>;
}

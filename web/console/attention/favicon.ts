/** The tab's icon, with a badge that counts who needs us. */

const LINK = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
const PLAIN = LINK?.href;

/** 0 takes the badge away; more than nine is shown as 9+. */
export function badgeIcon(count: number): void {
  if (!LINK || PLAIN === undefined) return;
  LINK.href = count === 0 ? PLAIN : `data:image/svg+xml,${encodeURIComponent(withBadge(count))}`;
}

function withBadge(count: number): string {
  const words = count > 9 ? '9+' : String(count);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#14573f"/><path d="M8 9.5A2.5 2.5 0 0 1 10.5 7h11A2.5 2.5 0 0 1 24 9.5v8a2.5 2.5 0 0 1-2.5 2.5H15l-5 5v-5.05A2.5 2.5 0 0 1 8 17.5z" fill="#fff"/><circle cx="21.5" cy="21.5" r="10.5" fill="#c5221f" stroke="#fff" stroke-width="1.5"/><text x="21.5" y="26.3" font-family="system-ui,sans-serif" font-size="14" font-weight="700" text-anchor="middle" fill="#fff">${words}</text></svg>`;
}

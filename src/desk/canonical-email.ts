/** As accounts are kept: people type theirs in any case. */
export function canonicalEmail(email: string): string {
  return email.trim().toLowerCase();
}

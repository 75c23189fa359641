/** Waits for it, but no longer than so many milliseconds; whoever asks goes on either way. Rejects where it does in that time. */
export async function inTime(work: Promise<unknown>, longestMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestMs);
  });
  await Promise.race([work, enough]).finally(() => clearTimeout(timer));
}

/** Sequence numbers are 32-bit in the database; whoever claims a larger one has simply read everything. */
const MAX_SEQUENCE = 2_147_483_647;

/** The sequence a client has read up to: 0 when it names none (Direct Line writes that as `-` too), undefined when unreadable. */
export function readWatermark(watermark: string | undefined): number | undefined {
  if (watermark === undefined || watermark === '' || watermark === '-') return 0;
  return /^\d{1,15}$/.test(watermark) ? Math.min(Number(watermark), MAX_SEQUENCE) : undefined;
}

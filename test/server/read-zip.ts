/** Reads a ZIP by its list at the end, as every program does, and checks what is said of each file against its bytes. */
import { crc32 } from 'node:zlib';
import { expect } from '@jest/globals';

/** What is in it, by path. Only what is stored as it is. */
export function readZip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const [method, sum, size] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 24),
    ];
    const [nameBytes, offset] = [zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const name = zip.toString('utf8', at + 46, at + 46 + nameBytes);
    expect(zip.readUInt32LE(offset)).toBe(0x04034b50);
    const from = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    const bytes = zip.subarray(from, from + size);
    expect({ name, method, sum: crc32(bytes) }).toEqual({ name, method: 0, sum });
    files.set(name, bytes);
    at += 46 + nameBytes;
  }
  expect(at).toBe(end);
  return files;
}

/** Files as one ZIP, made as it is sent. They are stored as they are: pictures do not get smaller, and the rest is little. */
import { crc32 } from 'node:zlib';
import { DateTime } from 'luxon';

export interface ZipFile {
  /** `photos/1.jpg`: plain characters. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** What every entry says of itself, twice: before its bytes and in the list at the end. */
interface Entry {
  readonly name: Buffer;
  /** From "version needed" to "length of extra field", as both have it. */
  readonly facts: Buffer;
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const UTF8 = 0x0800;

/** At most 65,535 files and 4 GB. @throws RangeError beyond */
export async function* zipOf(
  files: AsyncIterable<ZipFile>,
  at: Date,
): AsyncGenerator<Buffer, void, undefined> {
  const entries: Entry[] = [];
  let offset = 0;
  for await (const { path, bytes } of files) {
    const entry = { name: Buffer.from(path), facts: factsOf(path, bytes, at), offset };
    entries.push(entry);
    const head = Buffer.concat([signature(LOCAL), entry.facts, entry.name]);
    offset += head.length + bytes.length;
    yield head;
    yield bytes;
  }
  const list = Buffer.concat(entries.map(listed));
  yield list;
  yield endOf(entries.length, list.length, offset);
}

function factsOf(path: string, bytes: Buffer, at: Date): Buffer {
  const { year, month, day, hour, minute, second } = DateTime.fromJSDate(at, { zone: 'Europe/London' });
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(UTF8, 2);
  // Method 0 at 4: stored.
  facts.writeUInt16LE((hour << 11) | (minute << 5) | (second >> 1), 6);
  facts.writeUInt16LE(((year - 1980) << 9) | (month << 5) | day, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(bytes.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(Buffer.byteLength(path), 22);
  return facts;
}

function listed({ name, facts, offset }: Entry): Buffer {
  // No comment, first disk, no attributes; then where it begins.
  const more = Buffer.alloc(14);
  more.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(CENTRAL), Buffer.from([20, 0]), facts, more, name]);
}

function endOf(count: number, listBytes: number, listAt: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(listBytes, 8);
  end.writeUInt32LE(listAt, 12);
  return Buffer.concat([signature(END), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

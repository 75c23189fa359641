/** A picture read byte by byte, with only what is needed to show it. */

export interface Picture {
  /** As stored: a picture held on its side has them the other way round. */
  readonly width: number;
  readonly height: number;
  /** The file put together anew from the parts that may stay. */
  readonly bytes: Buffer;
}

/** `damaged`: it breaks off, or is not what its first bytes say. `moving`: it is a small film. */
type Reading = Picture | 'damaged' | 'moving';

/** Reads one kind of file. With `keepExif` what the camera noted stays in it, the place included. */
export type ReadPicture = (file: Buffer, keepExif: boolean) => Reading;

/** Where bytes are kept under a key: a directory shared by all processes, or S3. Keys are checked by the caller. */

export interface Blobs {
  write(key: string, bytes: Uint8Array): Promise<void>;
  /** @returns null when there is nothing under the key */
  read(key: string): Promise<Buffer | null>;
  /** Removes everything under a prefix that ends in `/`. */
  removeAll(prefix: string): Promise<void>;
  /** Everything that is there, in no order. */
  list(): AsyncIterable<Blob>;
  remove(key: string): Promise<void>;
  /** Makes it as young as if it had been written now. Nothing happens when it is gone. */
  touch(key: string): Promise<void>;
}

export interface Blob {
  key: string;
  /** When it was written or touched last; epoch milliseconds. */
  touchedAt: number;
}

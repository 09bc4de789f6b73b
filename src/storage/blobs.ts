/** Where bytes are kept under a key: a directory shared by all processes, or S3. Keys are checked by the caller. */

export interface Blobs {
  write(key: string, bytes: Uint8Array): Promise<void>;
  /** @returns null when there is nothing under the key */
  read(key: string): Promise<Buffer | null>;
  /** Removes everything under a prefix that ends in `/`. */
  removeAll(prefix: string): Promise<void>;
}

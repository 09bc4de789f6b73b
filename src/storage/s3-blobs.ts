import type * as S3 from '@aws-sdk/client-s3';
import type { Settings } from '../config/schema.js';
import type { Blob, Blobs } from './blobs.js';

type S3Settings = Extract<Settings['storage'], { kind: 's3' }>;
type S3Module = typeof S3;

/**
 * Objects of a bucket. Credentials come from the environment, as the AWS SDK reads them. With `endpoint`, an
 * S3-compatible store is spoken to by path (`/<bucket>/<key>`).
 */
export class S3Blobs implements Blobs {
  #connected: Promise<{ s3: S3Module; client: S3.S3Client }> | null = null;

  constructor(private readonly settings: S3Settings) {}

  async write(key: string, bytes: Uint8Array): Promise<void> {
    const { s3, client } = await this.#connect();
    await client.send(
      new s3.PutObjectCommand({
        Bucket: this.settings.bucket,
        Key: this.#key(key),
        Body: bytes,
        ContentLength: bytes.byteLength,
        ContentType: 'application/octet-stream',
      }),
    );
  }

  async read(key: string): Promise<Buffer | null> {
    const { s3, client } = await this.#connect();
    try {
      const object = await client.send(
        new s3.GetObjectCommand({ Bucket: this.settings.bucket, Key: this.#key(key) }),
      );
      return object.Body ? Buffer.from(await object.Body.transformToByteArray()) : null;
    } catch (error) {
      if (error instanceof s3.NoSuchKey) return null;
      throw error;
    }
  }

  async removeAll(prefix: string): Promise<void> {
    const { s3, client } = await this.#connect();
    const Bucket = this.settings.bucket;
    for (;;) {
      const page = await client.send(new s3.ListObjectsV2Command({ Bucket, Prefix: this.#key(prefix) }));
      const keys = (page.Contents ?? []).flatMap((object) => object.Key ?? []);
      if (keys.length === 0) return;
      // One by one: the batch call asks for checksums that compatible stores disagree about.
      for (const Key of keys) await client.send(new s3.DeleteObjectCommand({ Bucket, Key }));
    }
  }

  async *list(): AsyncGenerator<Blob> {
    const { s3, client } = await this.#connect();
    const { bucket: Bucket, prefix: Prefix } = this.settings;
    let after: string | undefined;
    for (;;) {
      // By the last key instead of a token: every compatible store knows it.
      const asked = new s3.ListObjectsV2Command({ Bucket, Prefix, ...(after && { StartAfter: after }) });
      const { Contents = [] } = await client.send(asked);
      for (const { Key, LastModified } of Contents) {
        if (!Key) continue;
        after = Key;
        yield { key: Key.slice(Prefix.length), touchedAt: LastModified?.getTime() ?? Date.now() };
      }
      if (Contents.length === 0) return;
    }
  }

  async remove(key: string): Promise<void> {
    const { s3, client } = await this.#connect();
    await client.send(new s3.DeleteObjectCommand({ Bucket: this.settings.bucket, Key: this.#key(key) }));
  }

  /** Written again: the bytes under an address are always the same. */
  async touch(key: string): Promise<void> {
    const bytes = await this.read(key);
    if (bytes) await this.write(key, bytes);
  }

  #key(key: string): string {
    return `${this.settings.prefix}${key}`;
  }

  /** The SDK is loaded only where S3 is used. */
  #connect(): Promise<{ s3: S3Module; client: S3.S3Client }> {
    this.#connected ??= import('@aws-sdk/client-s3').then((s3) => {
      const { region, endpoint } = this.settings;
      const client = new s3.S3Client({
        ...(region || endpoint ? { region: region ?? 'us-east-1' } : {}),
        ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
        // Contents are verified by their address; compatible stores know no newer checksums.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      });
      return { s3, client };
    });
    return this.#connected;
  }
}

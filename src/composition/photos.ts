/** Where the bytes of residents' pictures are kept here. */
import { s3Photos } from '../../providers/s3/s3-photos.ts';
import { photosOnDisk } from '../photos/disk.ts';
import type { PhotoFiles } from '../photos/photo-files.ts';
import type { CoreEnvironment } from './settings.ts';

/** In S3-compatible storage where the environment names a bucket, else in the folder. */
export function openPhotoFiles(environment: CoreEnvironment, folder: string): PhotoFiles {
  const {
    S3_URL: url,
    S3_REGION: region,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = environment;
  return url && accessKeyId && secretAccessKey
    ? s3Photos({ url, region, accessKeyId, secretAccessKey })
    : photosOnDisk(folder);
}

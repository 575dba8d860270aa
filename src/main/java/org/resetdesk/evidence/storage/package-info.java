/** Where the bytes of attachments lie: in the data folder, or in an S3 store. MinIO's SDK is imported nowhere else. */
package org.resetdesk.evidence.storage;

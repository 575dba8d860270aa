package org.resetdesk.evidence.storage;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps objects in one bucket of an S3 store, which is made where it is missing. */
final class S3Store implements ObjectStore {

    /** A store that does not answer must not hold a submitting installer for the five minutes that the SDK would wait. */
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private final MinioClient client;
    private final String bucket;

    S3Store(MinioClient client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    static MinioClient client(String endpoint, String accessKey, String secretKey) {
        var client = MinioClient.builder()
                .endpoint(endpoint)
                .credentials(accessKey, secretKey)
                .build();
        client.setTimeout(TO_CONNECT.toMillis(), TO_ANSWER.toMillis(), TO_ANSWER.toMillis());
        return client;
    }

    @Override
    public void put(String key, Path content, String contentType) {
        try {
            try {
                upload(key, content, contentType);
            } catch (ErrorResponseException e) {
                if (!says(e, "NoSuchBucket")) {
                    throw e;
                }
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
                upload(key, content, contentType);
            }
        } catch (MinioException | IllegalStateException e) {
            throw failed("Storing " + key, e);
        }
    }

    private void upload(String key, Path content, String contentType) throws MinioException {
        client.uploadObject(UploadObjectArgs.builder()
                .bucket(bucket)
                .object(Keys.checked(key))
                .filename(content.toString())
                .contentType(contentType)
                .build());
    }

    @Override
    public Optional<InputStream> open(String key) {
        try {
            var request = GetObjectArgs.builder().bucket(bucket).object(Keys.checked(key));
            return Optional.of(client.getObject(request.build()));
        } catch (ErrorResponseException e) {
            if (says(e, "NoSuchKey") || says(e, "NoSuchBucket")) {
                return Optional.empty();
            }
            throw failed("Opening " + key, e);
        } catch (MinioException | IllegalStateException e) {
            throw failed("Opening " + key, e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            var request = RemoveObjectArgs.builder().bucket(bucket).object(Keys.checked(key));
            client.removeObject(request.build());
        } catch (MinioException | IllegalStateException e) {
            throw failed("Deleting " + key, e);
        }
    }

    @Override
    public List<String> keysOlderThan(Instant moment) {
        var keys = new ArrayList<String>();
        try {
            var request = ListObjectsArgs.builder().bucket(bucket).recursive(true);
            for (var result : client.listObjects(request.build())) {
                var object = result.get();
                if (object.lastModified().toInstant().isBefore(moment)) {
                    keys.add(object.objectName());
                }
            }
            return keys;
        } catch (ErrorResponseException e) {
            if (says(e, "NoSuchBucket")) {
                return List.of();
            }
            throw failed("Listing", e);
        } catch (MinioException | IllegalStateException e) {
            throw failed("Listing", e);
        }
    }

    private static boolean says(ErrorResponseException error, String code) {
        return error.errorResponse().code().equals(code);
    }

    /** The SDK wraps a refused connection in an {@link IllegalStateException}, other trouble in its own exceptions. */
    private UncheckedIOException failed(String attempt, Exception e) {
        return new UncheckedIOException(attempt + " in the S3 bucket " + bucket + " failed", new IOException(e));
    }
}

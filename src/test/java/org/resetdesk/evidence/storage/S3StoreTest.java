package org.resetdesk.evidence.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.MinioClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resetdesk.FreePort;

/** Against s3proxy, over HTTP, with signed requests. */
class S3StoreTest extends ObjectStoreTest {

    private static S3Proxy proxy;
    private static MinioClient client;

    @BeforeAll
    static void startProxy() throws Exception {
        proxy = S3Proxy.builder()
                .blobStore(new TransientNio2BlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "desk", "secret-of-desk")
                .build();
        proxy.start();
        client = S3Store.client(endpoint(), "desk", "secret-of-desk");
    }

    @AfterAll
    static void stopProxy() throws Exception {
        client.close();
        proxy.stop();
    }

    @Override
    ObjectStore newStore() {
        // A bucket that is not there yet, for each test.
        return new S3Store(client, "b" + UUID.randomUUID());
    }

    @Test
    void a_wrong_secret_is_said_to_be_trouble_with_the_store() throws IOException {
        var store = new S3Store(S3Store.client(endpoint(), "desk", "guessed"), "bucket");
        var content = file(new byte[] {1});

        assertThatThrownBy(() -> store.put("key", content, "text/plain"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Storing key in the S3 bucket bucket failed");
        assertThatThrownBy(() -> store.open("key")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_store_that_is_not_there_is_said_to_be_trouble_with_the_store() throws IOException {
        var store = new S3Store(S3Store.client("http://127.0.0.1:" + FreePort.any(), "desk", "secret"), "bucket");
        var content = file(new byte[] {1});

        assertThatThrownBy(() -> store.put("key", content, "text/plain")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> store.open("key")).isInstanceOf(UncheckedIOException.class);
    }

    private static String endpoint() {
        return "http://127.0.0.1:" + proxy.getPort();
    }
}

package org.resetdesk.issuance.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * One exchange at a time with the issuer, each on a connection of its own: on a shared one, an answer that came twice would be read
 * as the answer to the next request, another company's.
 */
final class Wire {

    private static final MediaType JSON = MediaType.get("application/json");

    /** A file of 64 kB in Base64 and what stands around it. */
    private static final int LARGEST = 128 * 1024;

    private final IssuerAddress address;
    private final OkHttpClient client;

    Wire(IssuerAddress address, Duration connectTimeout, Duration timeout) {
        this.address = address;
        this.client = new OkHttpClient.Builder()
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.MINUTES))
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .connectTimeout(connectTimeout)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .callTimeout(timeout)
                .build();
    }

    Received put(String requestId, byte[] body) {
        return exchanged(to(requestId).put(RequestBody.create(body, JSON)).build());
    }

    Received get(String requestId) {
        return exchanged(to(requestId).get().build());
    }

    private Request.Builder to(String requestId) {
        return new Request.Builder()
                .url(address.of(requestId))
                .header("Authorization", "Bearer " + address.token())
                .header("Accept", "application/json, application/problem+json")
                .header("Connection", "close");
    }

    private Received exchanged(Request request) {
        try (var response = client.newCall(request).execute()) {
            return new Received(response.code(), isJson(response), body(response));
        } catch (InterruptedIOException e) {
            throw new Unavailable("did not answer in time");
        } catch (IOException e) {
            // Its message can quote what came, so only its kind is told.
            throw new Unavailable(
                    "broke off or was not reached: " + e.getClass().getSimpleName());
        }
    }

    private static byte[] body(Response response) throws IOException {
        var source = response.body().source();
        if (source.request(LARGEST + 1L)) {
            throw new Unavailable("answered with more than " + LARGEST + " bytes");
        }
        return source.readByteArray();
    }

    private static boolean isJson(Response response) {
        var type = response.body().contentType();
        return type != null
                && type.type().equals("application")
                && (type.subtype().equals("json") || type.subtype().endsWith("+json"));
    }
}

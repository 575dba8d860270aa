package org.resetdesk.issuance.http;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Where requests to the issuer go, and with which token; wrong settings are refused at startup, and none is repeated. */
record IssuerAddress(HttpUrl url, String token) {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{16,4096}");
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1");

    static IssuerAddress of(HttpIssuerConfig config) {
        var url = config.url()
                .map(HttpUrl::parse)
                .orElseThrow(() -> wrong("URL", "must be the issuer's address, as https://issuer.example.org/v1"));
        if (!url.isHttps() && !THIS_MACHINE.matcher(url.host()).matches()) {
            throw wrong("URL", "must begin with https://, except on this very machine");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty() || url.query() != null || url.fragment() != null) {
            throw wrong("URL", "must be an address alone, without a name, a question mark or a hash");
        }
        var token = config.token()
                .filter(given -> TOKEN.matcher(given).matches())
                .orElseThrow(() -> wrong("TOKEN", "must be a bearer token of at least 16 characters"));
        return new IssuerAddress(url, token);
    }

    HttpUrl of(String requestId) {
        return url.newBuilder()
                .addPathSegment("requests")
                .addPathSegment(requestId)
                .build();
    }

    private static IllegalStateException wrong(String setting, String how) {
        return new IllegalStateException("RESETDESK_ISSUANCE_HTTP_" + setting + " " + how);
    }

    @Override
    public String toString() {
        return url.toString();
    }
}

package org.resetdesk.platform;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.regex.Pattern;

/** Where on the site its visitor is, for the navigation. Templates know it as {@code inject:here}. */
@RequestScoped
@Named("here")
public class Here {

    /** A page does not say again what nobody should have put into its address. */
    private static final Pattern SECRET = Pattern.compile("(?<=[?&])resetString=[^&]*&?");

    private final HttpServerRequest request;
    private final KnownAddresses addresses;

    Here(HttpServerRequest request, KnownAddresses addresses) {
        this.request = request;
        this.addresses = addresses;
    }

    /** Where to come back to: this page, or that of the form which it answers. */
    public String address() {
        return request.method() == HttpMethod.GET
                ? SECRET.matcher(request.uri()).replaceAll("")
                : addresses.formOf(request.path());
    }

    /** A value of {@code aria-current}: "page" on the page at this path, "true" on those below it, empty elsewhere. */
    public String mark(String path) {
        if (request.path().equals(path)) {
            return "page";
        }
        return request.path().startsWith(path + "/") ? "true" : "";
    }
}

package org.resetdesk.account;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a session that was idle for too long to {@link PasswordPages} before it does what {@link AsksPassword}. */
@Provider
@AsksPassword
class PasswordFirst implements ContainerRequestFilter {

    private final SignedIn signedIn;

    PasswordFirst(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (signedIn.mustGivePassword()) {
            var page = context.getUriInfo().getPath().replaceFirst("/[^/]*$", "");
            var next = URLEncoder.encode(page, StandardCharsets.UTF_8);
            context.abortWith(
                    Response.seeOther(URI.create("/password?next=" + next)).build());
        }
    }
}

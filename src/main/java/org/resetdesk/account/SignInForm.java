package org.resetdesk.account;

import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;

/** What the sign-in page is sent. */
public class SignInForm {

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    String email;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    String password;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    String next;

    String email() {
        return email == null ? "" : email.strip();
    }

    String password() {
        return password == null ? "" : password;
    }

    /** Only a place on this site: anything else would send a fresh session to a stranger. */
    String next() {
        return placeHere(next);
    }

    static String placeHere(String next) {
        return next != null && next.matches("/[A-Za-z0-9][\\w/?&=%.~+:,-]*") ? next : "/";
    }
}

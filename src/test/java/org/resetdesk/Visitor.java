package org.resetdesk;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;

/** Somebody with a browser: signs in by the form, carries the cookie, and sends what a page's form would send. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"");

    private final String session;

    private Visitor(String session) {
        this.session = session;
    }

    public static Visitor signedIn(String email, String password) {
        var answer = given().redirects()
                .follow(false)
                .formParam("email", email)
                .formParam("password", password)
                .post("/sign-in");
        answer.then().statusCode(303);
        return new Visitor(answer.cookie("resetdesk"));
    }

    /** Somebody who has a session already. */
    public static Visitor holding(String session) {
        return new Visitor(session);
    }

    /** What its cookie carries. */
    public String session() {
        return session;
    }

    public RequestSpecification request() {
        return given().redirects().follow(false).cookie("resetdesk", session);
    }

    public Response get(String address) {
        return request().get(address);
    }

    /** A form of the page at {@code page}, with the hidden token that it carries. */
    public RequestSpecification formOn(String page) {
        return request().header("X-CSRF-TOKEN", tokenOn(page));
    }

    public String tokenOn(String page) {
        var token = TOKEN.matcher(get(page).then().statusCode(200).extract().asString());
        if (!token.find()) {
            throw new AssertionError("There is no form on " + page);
        }
        return token.group(1);
    }

    /** As at the foot of every page. */
    public void choose(String language) {
        formOn("/account")
                .formParam("language", language)
                .formParam("back", "/account")
                .post("/language")
                .then()
                .statusCode(303);
    }
}

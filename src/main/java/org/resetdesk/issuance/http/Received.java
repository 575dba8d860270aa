package org.resetdesk.issuance.http;

/** What came over the wire; its body may be a secret, so it is not in {@code toString}. */
record Received(int status, boolean json, byte[] body) {

    @Override
    public String toString() {
        return "status " + status + ", " + body.length + " bytes";
    }
}

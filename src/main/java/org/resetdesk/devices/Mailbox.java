package org.resetdesk.devices;

import java.util.regex.Pattern;

/** What counts as an e-mail address, and how one is shown to people who are not to know it. */
public final class Mailbox {

    static final int LONGEST = 254;

    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s,;<>\"\\p{Cntrl}]+@[^@\\s,;<>\"\\p{Cntrl}]+\\.[^@\\s,;<>\".\\p{Cntrl}]{2,}");

    private Mailbox() {}

    static boolean isOne(String address) {
        return address.length() <= LONGEST && ADDRESS.matcher(address).matches();
    }

    /** {@code o***@example.com}: enough for somebody who knows it. */
    public static String masked(String address) {
        return address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(address.indexOf('@'));
    }
}

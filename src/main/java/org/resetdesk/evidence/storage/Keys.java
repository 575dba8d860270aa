package org.resetdesk.evidence.storage;

import java.util.regex.Pattern;

/** Which keys there may be: none that could lead a path out of its folder, and none that two stores would take differently. */
final class Keys {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,100}(?:/[a-z0-9-]{1,100}){0,4}");

    private Keys() {}

    static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key of ours: " + key);
        }
        return key;
    }
}

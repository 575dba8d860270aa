package org.resetdesk.issuance.recorder;

import java.util.Optional;

/**
 * What somebody enters at a recorder to reset its password. The password is looked at and kept nowhere.
 *
 * @param typed    a code or a key, without blanks around it; empty where none was typed
 * @param file     an imported answer
 * @param password the new one
 * @param again    the new one, a second time
 */
record Entry(String typed, Optional<byte[]> file, String password, String again) {

    @Override
    public String toString() {
        return file.isPresent() ? "an imported file" : "something typed";
    }
}

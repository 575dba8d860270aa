package org.resetdesk.issuance;

import java.time.LocalDate;
import java.util.List;

/** What an issuer gives for a case. None of it may get into a log, so none of it is in {@code toString}. */
public sealed interface Answer {

    /** One of them fits, whichever date the device shows. */
    record Codes(List<DatedCode> codes) implements Answer {
        @Override
        public String toString() {
            return codes.size() + " codes";
        }
    }

    record DatedCode(LocalDate date, String code) {
        @Override
        public String toString() {
            return "a code for " + date;
        }
    }

    /** 8 letters and digits. */
    record Key(String key) implements Answer {
        @Override
        public String toString() {
            return "a key";
        }
    }

    /** Goes to the mailbox on record, and is shown to nobody. */
    record VerificationCode(String code) implements Answer {
        @Override
        public String toString() {
            return "a verification code";
        }
    }

    record File(String name, byte[] content) implements Answer {
        @Override
        public String toString() {
            return "a file";
        }
    }
}

package org.resetdesk.issuance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** An answer as it lies sealed in the database: just one of the kinds is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SealedAnswer(List<Code> codes, String key, byte[] file, String fileName, String verificationCode) {

    /** A code, and the device's date on which it is accepted. */
    public record Code(LocalDate date, String code) {}

    static SealedAnswer of(Answer answer) {
        if (answer instanceof Answer.Codes codes) {
            var dated = codes.codes().stream()
                    .map(code -> new Code(code.date(), code.code()))
                    .toList();
            return new SealedAnswer(dated, null, null, null, null);
        }
        if (answer instanceof Answer.Key key) {
            return new SealedAnswer(null, key.key(), null, null, null);
        }
        if (answer instanceof Answer.VerificationCode mailed) {
            return new SealedAnswer(null, null, null, null, mailed.code());
        }
        var file = (Answer.File) answer;
        return new SealedAnswer(null, null, file.content(), file.name(), null);
    }

    Issuance.Kind kind() {
        if (codes != null) {
            return Issuance.Kind.CODES;
        }
        if (verificationCode != null) {
            return Issuance.Kind.VERIFICATION_CODE;
        }
        return key != null ? Issuance.Kind.KEY : Issuance.Kind.FILE;
    }

    byte[] toBytes(ObjectMapper json) {
        try {
            return json.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer can always be written", impossible);
        }
    }

    static SealedAnswer from(byte[] bytes, ObjectMapper json) {
        try {
            return json.readValue(bytes, SealedAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A sealed answer can't be read", e);
        }
    }
}

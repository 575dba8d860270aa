package org.resetdesk.issuance.http;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.issuance.ResetRequest;

/** What the issuer is sent: the same bytes for the same request, however often and whenever. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskForm(
        @JsonProperty("case") String reference,
        String serial,
        ResetMethod method,
        @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss") LocalDateTime startTime,
        byte[] exported,
        boolean cameras) {

    static AskForm of(ResetRequest request) {
        return new AskForm(
                request.reference(),
                request.serial().text(),
                request.method(),
                request.startTime().orElse(null),
                request.exported().orElse(null),
                request.cameras());
    }
}

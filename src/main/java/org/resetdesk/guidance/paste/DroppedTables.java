package org.resetdesk.guidance.paste;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.worker.Answer;
import org.resetdesk.evidence.worker.AttachmentInspector;
import org.resetdesk.evidence.worker.WorkerPool;
import org.resetdesk.guidance.paste.SadpPaste.Reading;
import org.resetdesk.guidance.paste.SadpPaste.Unreadable;
import org.resetdesk.platform.Limits;
import org.resetdesk.platform.Limits.Limited;
import org.resetdesk.platform.language.Words;

/** Reads a table that was dropped on the page: text here, a workbook in a worker process. Nothing of it is kept. */
@Singleton
class DroppedTables {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final AttachmentInspector inspector;
    private final Limits limits;
    private final HttpServerRequest request;

    DroppedTables(AttachmentInspector inspector, Limits limits, HttpServerRequest request) {
        this.inspector = inspector;
        this.limits = limits;
        this.request = request;
    }

    Reading read(FileUpload file) {
        if (file.size() > LARGEST) {
            return new Unreadable(words().fileTooLarge());
        }
        var name = file.fileName() == null ? "" : file.fileName().toLowerCase(Locale.ROOT);
        var content = bytesOf(file);
        if (name.endsWith(".xlsx") || startsWith(content, "PK\u0003\u0004")) {
            return workbook(file);
        }
        if (name.endsWith(".xls") || startsWith(content, "\u00d0\u00cf\u0011\u00e0")) {
            return new Unreadable(words().oldExcel());
        }
        for (var place = 0; place < Math.min(content.length, 1000); place++) {
            if (content[place] == 0 && !startsWith(content, "\u00ff\u00fe") && !startsWith(content, "\u00fe\u00ff")) {
                return new Unreadable(words().noText());
            }
        }
        return SadpPaste.read(text(content));
    }

    private Reading workbook(FileUpload file) {
        limits.count(Limited.WORKBOOK_FROM_ADDRESS, request.remoteAddress().hostAddress());
        var answer = inspector.sheetText(file.uploadedFile(), "table.xlsx");
        return answer instanceof Answer.Done<String> done
                ? SadpPaste.read(done.result())
                : new Unreadable(adviceOn(answer));
    }

    /** The check's own words speak of photos, which are no help here. */
    private static String adviceOn(Answer<String> answer) {
        if (answer instanceof Answer.Refused<String> refused
                && refused.refusal().code().equals("FILE_PASSWORD")) {
            return words().workbookPassword();
        }
        return answer instanceof Answer.Busy<String>
                ? FileAdvice.told(WorkerPool.advice(answer))
                : words().workbookUnread();
    }

    private static PasteMessages words() {
        return Words.of(PasteMessages.class);
    }

    /** SADP writes UTF-8 or what the computer's Windows is set to; names of makers and models are plain letters in each. */
    private static String text(byte[] content) {
        if (startsWith(content, "\u00ff\u00fe")) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, "\u00fe\u00ff")) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException ofWindows) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] content, String start) {
        for (var i = 0; i < start.length(); i++) {
            if (i >= content.length || (content[i] & 0xff) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytesOf(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The upload of " + file.size() + " bytes can't be read again", e);
        }
    }
}

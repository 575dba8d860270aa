package org.resetdesk.intake.upload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.platform.IncomingFiles;

/** Copies of the files that a form names by their uploads, to be closed when they are not needed any more. */
public final class ArrivedFiles implements AutoCloseable {

    /** With the uploads that they are copies of. */
    private final Map<SentFile, String> copies = new LinkedHashMap<>();

    private final ArrivingFiles arriving;
    private final long account;
    private boolean allThere = true;

    public ArrivedFiles(ArrivingFiles arriving, long account) {
        this.arriving = arriving;
        this.account = account;
    }

    public List<FileUpload> of(String field, List<String> uploads) {
        var files = new ArrayList<FileUpload>();
        for (var id : uploads) {
            var copy = arriving.copyOf(account, id, field);
            copy.ifPresent(file -> copies.put(file, id));
            copy.ifPresent(files::add);
            allThere &= copy.isPresent();
        }
        return files;
    }

    /** Whether nothing was named that has not come, or is gone. */
    public boolean areAllThere() {
        return allThere;
    }

    /** Has {@code file} stay here under {@code name}, until its form comes again. What came before its form is here already. */
    public Arrival keep(FileUpload file, String name) {
        var upload = copies.get(file);
        return upload == null
                ? arriving.keep(account, name, file.uploadedFile())
                : new Arrival(upload, name, file.size(), file.size());
    }

    @Override
    public void close() {
        copies.keySet().stream().map(SentFile::filePath).forEach(IncomingFiles::delete);
    }
}

package org.resetdesk.intake.upload;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.platform.IncomingFiles;

/** Copies of the files that a form names by their uploads, to be closed when they are not needed any more. */
public final class ArrivedFiles implements AutoCloseable {

    private final List<SentFile> copies = new ArrayList<>();
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
            copy.ifPresent(copies::add);
            copy.ifPresent(files::add);
            allThere &= copy.isPresent();
        }
        return files;
    }

    /** Whether nothing was named that has not come, or is gone. */
    public boolean areAllThere() {
        return allThere;
    }

    @Override
    public void close() {
        copies.stream().map(SentFile::filePath).forEach(IncomingFiles::delete);
    }
}

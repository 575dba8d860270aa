package org.resetdesk.intake.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.resetdesk.platform.IncomingFiles;
import org.resetdesk.platform.Secrets;

/**
 * The files that come in pieces, until their form names them. They lie in the database, since the next piece may come to another
 * copy of the desk; nobody but the account that began one can see or end it.
 */
@ApplicationScoped
public class ArrivingFiles {

    /** Longer than somebody fills in a form; a phone that comes back later still has the file and sends it again. */
    private static final Duration LIFE = Duration.ofHours(20);

    /** As much as one form may hold, label and receipt; of more, the oldest give way. */
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final int MOST_FILES = 40;

    private static final int PIECE = 1024 * 1024;

    private final EntityManager database;
    private final IncomingFiles incoming;
    private final Clock clock;

    ArrivingFiles(EntityManager database, IncomingFiles incoming, Clock clock) {
        this.database = database;
        this.incoming = incoming;
        this.clock = clock;
    }

    @Transactional
    public Arrival begin(long account, String name, long size) {
        var id = Secrets.token();
        database.createNativeQuery("""
                        insert into upload (id, account_id, name, size, received, created_at)
                        values (?1, ?2, ?3, ?4, 0, ?5)""")
                .setParameter(1, id)
                .setParameter(2, account)
                .setParameter(3, name)
                .setParameter(4, size)
                .setParameter(5, clock.instant())
                .executeUpdate();
        database.createNativeQuery("""
                        delete from upload where id in (
                          select id from (
                            select id, sum(size) over newest as together, row_number() over newest as number
                            from upload where account_id = ?1
                            window newest as (order by place desc)) ranked
                          where together > ?2 or number > ?3)""")
                .setParameter(1, account)
                .setParameter(2, MOST_BYTES)
                .setParameter(3, MOST_FILES)
                .executeUpdate();
        return new Arrival(id, name, size, 0);
    }

    @Transactional
    public Optional<Arrival> of(long account, String id) {
        List<?> found = database.createNativeQuery(
                        "select name, size, received from upload where account_id = ?1 and id = ?2 and created_at > ?3")
                .setParameter(1, account)
                .setParameter(2, id)
                .setParameter(3, clock.instant().minus(LIFE))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Arrival(id, (String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .findFirst();
    }

    /** Whether this was the next piece; of two that come at once for the same place, one is. */
    @Transactional
    public boolean add(long account, String id, long start, byte[] piece) {
        // A phone that lost its picture sends nothing: that must not take the place of the piece that comes next.
        if (piece.length == 0) {
            return of(account, id).filter(each -> each.received() == start).isPresent();
        }
        var isNext = database.createNativeQuery("""
                        update upload set received = received + ?4
                        where account_id = ?1 and id = ?2 and received = ?3 and received + ?4 <= size""")
                        .setParameter(1, account)
                        .setParameter(2, id)
                        .setParameter(3, start)
                        .setParameter(4, (long) piece.length)
                        .executeUpdate()
                == 1;
        if (isNext) {
            database.createNativeQuery("insert into upload_piece (upload_id, start, content) values (?1, ?2, ?3)")
                    .setParameter(1, id)
                    .setParameter(2, start)
                    .setParameter(3, piece)
                    .executeUpdate();
        }
        return isNext;
    }

    /** One that came whole, with a form. */
    @Transactional
    public Arrival keep(long account, String name, Path file) {
        try (var in = Files.newInputStream(file)) {
            var begun = begin(account, name, Files.size(file));
            var start = 0L;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                add(account, begun.id(), start, piece);
                start += piece.length;
            }
            return new Arrival(begun.id(), name, begun.size(), start);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of a form can't be read again from " + file, e);
        }
    }

    /** A copy in a file of its own, for its caller to delete; empty where not all of it has come. */
    @Transactional
    public Optional<SentFile> copyOf(long account, String id, String field) {
        return of(account, id)
                .filter(Arrival::isWhole)
                .map(whole -> new SentFile(field, written(whole), whole.name(), whole.size()));
    }

    private Path written(Arrival whole) {
        var file = incoming.newFile();
        try (var out = Files.newOutputStream(file)) {
            for (var start = 0L; start < whole.size(); ) {
                start += writePiece(whole.id(), start, out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("An upload of " + whole.size() + " bytes can't be written to " + file, e);
        }
    }

    private int writePiece(String id, long start, OutputStream out) throws IOException {
        var piece = (byte[])
                database.createNativeQuery("select content from upload_piece where upload_id = ?1 and start = ?2")
                        .setParameter(1, id)
                        .setParameter(2, start)
                        .getSingleResult();
        out.write(piece);
        return piece.length;
    }

    @Transactional
    public void forget(long account, String id) {
        database.createNativeQuery("delete from upload where account_id = ?1 and id = ?2")
                .setParameter(1, account)
                .setParameter(2, id)
                .executeUpdate();
    }

    @Transactional
    void forgetOld() {
        database.createNativeQuery("delete from upload where created_at < ?1")
                .setParameter(1, clock.instant().minus(LIFE))
                .executeUpdate();
    }
}

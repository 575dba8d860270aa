package org.resetdesk.intake.batch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that came with a batch whose rows still need a change: it lies in the store already, so that it need not be sent again.
 * It belongs to a draft, which is named by the key of the form.
 */
@Entity
class BatchFile {

    enum Kind {
        LABEL,
        /** Shows all devices. */
        INVOICE,
        EXPORT,
        RESET_QR
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long accountId;
    private String draft;
    private String sentAs;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Integer rowNumber;
    private String name;
    private String type;
    private long size;
    private String sha256;
    private String objectKey;
    private Instant createdAt;

    protected BatchFile() {}

    void shows(Integer row) {
        rowNumber = row;
    }

    void isInvoice() {
        kind = Kind.INVOICE;
        rowNumber = null;
    }

    boolean belongsTo(int row) {
        return rowNumber != null && rowNumber == row;
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Integer> row() {
        return Optional.ofNullable(rowNumber);
    }

    public String name() {
        return name;
    }

    long size() {
        return size;
    }

    boolean isSame(String field, String hash) {
        return sentAs.equals(field) && sha256.equals(hash);
    }

    String objectKey() {
        return objectKey;
    }
}

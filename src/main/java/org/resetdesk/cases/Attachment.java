package org.resetdesk.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A file that came with a case; its bytes lie in the object store under {@link #objectKey()}. */
@Entity
public class Attachment {

    public enum Kind {
        /** A photo of the label, a screenshot or an invoice: what is checked for the serial. */
        EVIDENCE,
        /** The file that SADP exported; opaque. */
        EXPORT,
        /** A picture of the reset QR code. */
        RESET_QR
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private String type;
    private long size;
    private String sha256;
    private String objectKey;
    private boolean replaced;

    protected Attachment() {}

    /**
     * @param name   the file's name as sent, without folders
     * @param type   its media type by content
     * @param sha256 of its bytes, in hexadecimal
     */
    public Attachment(Kind kind, String name, String type, long size, String sha256, String objectKey) {
        this.kind = kind;
        this.name = name;
        this.type = type;
        this.size = size;
        this.sha256 = sha256;
        this.objectKey = objectKey;
    }

    /** A better one came: this one stays on the case, and counts no more. */
    void replace() {
        replaced = true;
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public String objectKey() {
        return objectKey;
    }

    public boolean counts() {
        return !replaced;
    }

    public boolean isPicture() {
        return type.startsWith("image/");
    }
}

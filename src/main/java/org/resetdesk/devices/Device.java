package org.resetdesk.devices;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Company;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.platform.language.Words;

/** A device of the registry: whose it is, where it hangs, whom to ask, and where its verification codes go. */
@Entity
public class Device {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String serial;
    private String serialTail;
    private String serialModel;
    private String model;

    @ManyToOne(fetch = FetchType.EAGER)
    private Company company;

    private String site = "";
    private String contactName = "";
    private String contactEmail = "";
    private String reservedMailbox = "";
    private String accountMailbox = "";
    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "device_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<DeviceLine> history = new ArrayList<>();

    protected Device() {}

    Device(SerialNumber serial, Instant at) {
        this.createdAt = at;
        this.model = "";
        know(serial);
    }

    /** The full serial says more than the short one, and is kept once it is known. */
    final void know(SerialNumber named) {
        if (serial == null || named.form() == SerialNumber.Form.FULL) {
            serial = named.text();
            serialTail = named.tail();
            serialModel = comparable(named.model());
        }
    }

    /** Whether {@code named} names this device: the tail is in both forms, the model in the full one alone. */
    boolean is(SerialNumber named) {
        var theirs = comparable(named.model());
        return serialTail.equals(named.tail())
                && (serialModel.isEmpty() || theirs.isEmpty() || serialModel.equals(theirs));
    }

    /** Some screens write a hyphen for the slash of a model. */
    private static String comparable(String model) {
        return model.replace('/', '-');
    }

    /** What an installer called it, where nobody has said better. */
    void learnModel(String named) {
        model = model.isEmpty() ? named : model;
    }

    /** @param line what is remembered of it */
    void bind(Company holder, String line, String who, Instant at) {
        company = holder;
        remember(line, who, at);
    }

    /** What was known of the site belonged to its holder, and goes with them. */
    void unbind(String who, Instant at) {
        remember(story().unbound(company.name()), who, at);
        company = null;
        site = "";
        contactName = "";
        contactEmail = "";
        reservedMailbox = "";
        accountMailbox = "";
    }

    /** Takes over what differs, with a line that says what changed, though not to which address. */
    void describe(DeviceEntry entry, String who, Instant at) {
        var changes = new ArrayList<String>();
        note(changes, story().model(), model(), entry.model().isEmpty() ? serial().model() : entry.model());
        note(changes, story().site(), site, entry.site());
        note(changes, story().contact(), contactName + contactEmail, entry.contactName() + entry.contactEmail());
        note(changes, story().reservedMailbox(), reservedMailbox, entry.reservedMailbox());
        note(changes, story().accountMailbox(), accountMailbox, entry.accountMailbox());
        model = entry.model();
        site = entry.site();
        contactName = entry.contactName();
        contactEmail = entry.contactEmail();
        reservedMailbox = entry.reservedMailbox();
        accountMailbox = entry.accountMailbox();
        if (!changes.isEmpty()) {
            remember(story().changed(String.join(DeviceLine.BETWEEN, changes)), who, at);
        }
    }

    private static void note(List<String> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(what);
        }
    }

    private void remember(String what, String who, Instant at) {
        history.add(new DeviceLine(at, who, what));
    }

    public Long id() {
        return id;
    }

    public SerialNumber serial() {
        return SerialNumber.asItStands(serial);
    }

    /** As it was entered, or else as the full serial names it; may be empty. */
    public String model() {
        return model.isEmpty() ? serial().model() : model;
    }

    public Optional<Company> company() {
        return Optional.ofNullable(company);
    }

    boolean isOf(long companyId) {
        return company != null && company.id() == companyId;
    }

    String serialTail() {
        return serialTail;
    }

    public String site() {
        return site;
    }

    public String contactName() {
        return contactName;
    }

    public String contactEmail() {
        return contactEmail;
    }

    public boolean hasContact() {
        return !contactEmail.isEmpty();
    }

    public String reservedMailbox() {
        return reservedMailbox;
    }

    public String accountMailbox() {
        return accountMailbox;
    }

    /** Where a verification code for this device goes: the reserved mailbox, or else that of the account it is bound to. */
    public Optional<String> mailbox() {
        var chosen = reservedMailbox.isEmpty() ? accountMailbox : reservedMailbox;
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    public String maskedMailbox() {
        return mailbox().map(Mailbox::masked).orElse("");
    }

    public List<DeviceLine> history() {
        return List.copyOf(history);
    }

    private static DeviceStoryMessages story() {
        return Words.kept(DeviceStoryMessages.class);
    }
}

package org.resetdesk.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.resetdesk.account.Credential.Kind;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.ProductConfig;
import org.resetdesk.platform.PublicAddress;
import org.resetdesk.platform.Secrets;

/** Who may sign in to an empty desk: in demo mode one account a role, otherwise one administrator by a link on the console. */
@ApplicationScoped
class FirstAccounts {

    /** As {@code demo-accounts.json} shows it. */
    record DemoAccount(String email, String role, String password, String token) {}

    private final ProductConfig config;
    private final DataFolder data;
    private final PublicAddress address;
    private final Companies companies;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Invitations invitations;
    private final Passwords passwords;
    private final ObjectMapper json;
    private final Clock clock;
    private final AuditLog audit;

    FirstAccounts(
            ProductConfig config,
            DataFolder data,
            PublicAddress address,
            Companies companies,
            Accounts accounts,
            Credentials credentials,
            Invitations invitations,
            Passwords passwords,
            ObjectMapper json,
            Clock clock,
            AuditLog audit) {
        this.config = config;
        this.data = data;
        this.address = address;
        this.companies = companies;
        this.accounts = accounts;
        this.credentials = credentials;
        this.invitations = invitations;
        this.passwords = passwords;
        this.json = json;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    void prepare(@Observes @Priority(100) StartupEvent event) throws IOException {
        accounts.awaitOthersWhoMakeTheFirst();
        var file = data.root().resolve("demo-accounts.json");
        if (config.demo() && accounts.count() == 0) {
            write(makeDemoAccounts(), file);
        }
        System.out.println("ResetDesk is at " + address.of("/"));
        if (config.demo() && Files.exists(file)) {
            System.out.println(
                    "Demo: sign in as installer@demo.example or technician@demo.example; all passwords are in " + file);
        }
        config.adminEmail().filter(email -> !accounts.anyAdminWhoCanSignIn()).ifPresent(this::showLinkToFirstAdmin);
    }

    private List<DemoAccount> makeDemoAccounts() {
        var installers = new Company("Ladder & Lens Ltd", clock.instant());
        var rivals = new Company("Rival Cameras GmbH", clock.instant());
        companies.persist(installers, rivals);
        var made = new ArrayList<DemoAccount>();
        made.add(demoAccount("installer", "Ines Installer", Role.INSTALLER, installers));
        made.add(demoAccount("rival", "Rick Rival", Role.INSTALLER, rivals));
        made.add(demoAccount("technician", "Toni Technician", Role.TECHNICIAN, null));
        made.add(demoAccount("supervisor", "Sam Supervisor", Role.SUPERVISOR, null));
        made.add(demoAccount("admin", "Ada Admin", Role.ADMIN, null));
        return made;
    }

    private DemoAccount demoAccount(String word, String name, Role role, Company company) {
        var account = new Account(word + "@demo.example", name, role, company, clock.instant());
        accounts.persist(account);
        var password = Secrets.readable(16);
        account.choosePassword(passwords.hash(password));
        audit.write(Act.ACCOUNT, account.email(), "Made for the demo");
        return new DemoAccount(account.email(), word, password, credentials.give(Kind.API_TOKEN, account, "demo"));
    }

    /** Written before the accounts are committed: accounts whose passwords nobody knows would be of no use. */
    private void write(List<DemoAccount> made, Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly);
        Files.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(made));
    }

    private void showLinkToFirstAdmin(String email) {
        var admin = accounts.withEmail(email).orElseGet(() -> {
            var account = new Account(email, "Administrator", Role.ADMIN, null, clock.instant());
            accounts.persist(account);
            return account;
        });
        audit.write(Act.ACCOUNT, email, "Showed the first administrator's link on the console");
        System.out.println("First administrator " + email + ": choose a password at " + invitations.linkFor(admin));
    }
}

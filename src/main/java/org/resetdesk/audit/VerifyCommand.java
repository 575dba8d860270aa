package org.resetdesk.audit;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resetdesk.platform.DataFolder;

/** {@code verify} on the command line: checks the log beside a desk that is not running, with nothing else of the product. */
public final class VerifyCommand {

    private static final int INTACT = 0;
    private static final int NOT_CHECKED = 1;
    private static final int NOT_INTACT = 2;

    private VerifyCommand() {}

    /**
     * @param heads as the desk once printed them, to be reached by the log as well
     * @return the exit code
     */
    public static int run(String jdbcUrl, String user, String password, List<String> heads) {
        var earlier = new ArrayList<Head>();
        for (var text : heads) {
            var head = Head.parse(text);
            if (head.isEmpty()) {
                System.err.println("This is no head of an audit log, as 12:0a1b… with 64 digits: " + text);
                return NOT_CHECKED;
            }
            earlier.add(head.get());
        }
        var data = DataFolder.beforeQuarkus();
        var keys = AuditKeys.configured(Optional.ofNullable(System.getenv("RESETDESK_AUDIT_KEY")), data);
        try (var connection = DriverManager.getConnection(jdbcUrl, user, password)) {
            // A transaction, for rows to come a few at a time.
            connection.setAutoCommit(false);
            return told(Verification.of(connection, keys, new HeadFile(data, keys), earlier));
        } catch (SQLException e) {
            System.err.println("The audit log can't be verified: " + e.getMessage());
            return NOT_CHECKED;
        }
    }

    private static int told(Verification found) {
        System.out.printf(
                "The audit log has %d entries and %d that wait for their link; its head is %s%n",
                found.linked(), found.waiting(), found.head());
        found.problems().forEach(System.out::println);
        System.out.println(found.isIntact() ? "It is intact." : "It is NOT intact.");
        return found.isIntact() ? INTACT : NOT_INTACT;
    }
}

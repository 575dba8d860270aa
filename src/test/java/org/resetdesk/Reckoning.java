package org.resetdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.resetdesk.platform.Secrets;

/**
 * Compares what a desk told people, by the journal, with what lies in its database, its store and its mailbox. It asks and reads
 * by itself and uses none of the product's rules.
 */
final class Reckoning {

    private final LeftBehind left;
    private final Journal journal;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    Reckoning(Path data, Journal journal) {
        this.left = new LeftBehind(data);
        this.journal = journal;
    }

    /** Where a case waits for an answer and nobody is on it any more, that is a problem of its own. */
    boolean allWorkIsDone() {
        return left.rows("select task_name from scheduled_tasks where task_instance <> 'recurring'"
                        + " union all select 'audit' from audit_waiting")
                .isEmpty();
    }

    Map<String, Integer> counts() {
        return counts;
    }

    List<String> problems() {
        nothingFailedByItself();
        casesAreThereOnceWithEveryByte();
        eachMoveIsThereOnce();
        decisionsAreSettled();
        answersAreThereOnceAndCounted();
        lettersHaveLeft();
        theAuditLogSaysAllThat();
        return problems;
    }

    private void nothingFailedByItself() {
        for (var event : List.of("submitted", "decided", "answered", "revealed", "signed in")) {
            for (var line : journal.lines(event)) {
                if (Integer.parseInt(line.get("status")) >= 500) {
                    problems.add("Answered with trouble of its own: " + line);
                }
            }
        }
    }

    private void casesAreThereOnceWithEveryByte() {
        var bySerial = left.rows("select reference, serial from support_case").stream()
                .collect(Collectors.groupingBy(
                        row -> row.at("serial"), Collectors.mapping(row -> row.at("reference"), Collectors.toList())));
        var filesOf = filesOfCases();
        var asked = byKey("submitting");
        for (var answer : journal.lines("submitted")) {
            var submission = asked.get(answer.get("key"));
            if (!answer.get("status").equals("201")) {
                problems.add("Refused: " + answer);
                continue;
            }
            var reference = answer.get("reference");
            var found = bySerial.getOrDefault(submission.get("serial"), List.of());
            expect("Cases of " + submission + ", of which one was told as " + reference, List.of(reference), found);
            lacksNone("Files of " + reference, submission.get("files"), filesOf.get(reference));
        }
        for (var answer : journal.lines("answered")) {
            if (answer.get("status").equals("200")) {
                lacksNone(
                        "Files of " + answer.get("reference"),
                        answer.get("files"),
                        filesOf.get(answer.get("reference")));
            }
        }
        for (var submission : asked.values()) {
            if (bySerial.getOrDefault(submission.get("serial"), List.of()).size() > 1) {
                problems.add("More than one case of " + submission);
            }
        }
        counts.put("cases", bySerial.size());
    }

    private Map<String, Map<String, String>> byKey(String event) {
        return journal.lines(event).stream()
                .collect(Collectors.toMap(line -> line.get("key"), line -> line, (first, repeated) -> repeated));
    }

    /** The SHA-256 of what really lies in the store. */
    private Map<String, Set<String>> filesOfCases() {
        var files = new HashMap<String, Set<String>>();
        for (var row : left.rows("select reference, object_key, sha256, size from attachment"
                + " join support_case on support_case.id = case_id")) {
            try {
                var bytes = left.object(row.at("object_key"));
                var sha256 = HexFormat.of().formatHex(Secrets.digest().digest(bytes));
                expect("SHA-256 and size of " + row, row.at("sha256") + row.at("size"), sha256 + bytes.length);
                files.computeIfAbsent(row.at("reference"), reference -> new HashSet<>())
                        .add(sha256);
            } catch (IOException e) {
                problems.add("A row names a file that is not there: " + row);
            }
        }
        return files;
    }

    private void lacksNone(String what, String wanted, Set<String> found) {
        if (found == null || !found.containsAll(List.of(wanted.split(" ")))) {
            problems.add(what + ": " + wanted + " expected, found " + found);
        }
    }

    private void eachMoveIsThereOnce() {
        for (var row : left.rows("""
                select reference, status, check_round,
                    (select count(*) from history_line where case_id = c.id and what = 'Submitted') submitted,
                    (select count(*) from history_line where case_id = c.id and what = 'Taken') taken,
                    (select count(*) from history_line where case_id = c.id and what like 'Given back%') given_back,
                    (select count(*) from history_line where case_id = c.id and what = 'Approved') approved,
                    (select count(*) from history_line where case_id = c.id and what like 'Refused%') refused,
                    (select count(*) from history_line where case_id = c.id and what like 'Asked for%') asked,
                    (select count(*) from history_line where case_id = c.id and what = 'Answered') answered,
                    (select count(*) from history_line where case_id = c.id and what like 'Evidence read%') read,
                    (select count(*) from history_line where case_id = c.id and what = 'Answer issued') issued
                from support_case c""")) {
            var reference = row.at("reference");
            var status = row.at("status");
            expect("Submissions of " + row, 1L, row.number("submitted"));
            atMost("Times taken " + row, 1 + row.number("given_back"), row.number("taken"));
            var decided = List.of("APPROVED", "ISSUED").contains(status) ? 1L : 0L;
            expect("Approvals of " + row, decided, row.number("approved"));
            expect("Refusals of " + row, status.equals("REJECTED") ? 1L : 0L, row.number("refused"));
            expect("Answers issued of " + row, status.equals("ISSUED") ? 1L : 0L, row.number("issued"));
            expect("Readings of " + row, row.number("check_round"), row.number("read"));
            expect("Rounds of " + row, row.number("answered") + 1, row.number("check_round"));
            var open = status.equals("AWAITING_CUSTOMER") ? 1L : 0L;
            expect("Questions of " + row, row.number("answered") + open, row.number("asked"));
            between("Approvals", reference, "approval", row.number("approved"));
            between("Refusals", reference, "rejection", row.number("refused"));
            between("Questions", reference, "questions", row.number("asked"));
            if (List.of("CHECKING_EVIDENCE", "APPROVED").contains(status)) {
                problems.add("Work is done, and the case still waits for it: " + row);
            }
        }
    }

    /** Nothing hinders one here, so that each was undone or made. */
    private void decisionsAreSettled() {
        for (var row : left.rows("select reference, kind, state, trouble from pending_decision"
                + " join support_case on support_case.id = case_id where state not in ('UNDONE', 'MADE')")) {
            problems.add("A decision that is neither made nor undone: " + row);
        }
        counts.put(
                "decisions by page", left.rows("select 1 from pending_decision").size());
    }

    /** What was answered with yes is there; what was never asked, or undone, is not. */
    private void between(String what, String reference, String move, long found) {
        var asked = about("deciding", reference).stream()
                        .filter(line -> line.get("what").equals(move))
                        .count()
                - about("undone", reference).stream()
                        .filter(line -> line.get("what").equals(move))
                        .count();
        var granted = about("decided", reference).stream()
                .filter(line ->
                        line.get("what").equals(move) && line.get("status").equals("200"))
                .count();
        if (found < granted || found > asked) {
            problems.add(what + " of " + reference + ": " + granted + " to " + asked + " expected, found " + found);
        }
    }

    private List<Map<String, String>> about(String event, String reference) {
        return journal.lines(event).stream()
                .filter(line -> line.get("reference").equals(reference))
                .toList();
    }

    private void answersAreThereOnceAndCounted() {
        var most = 20;
        var looks = 0;
        for (var row : left.rows("""
                select reference, status, count(issuance.id) issuances, sum(reveals_left) reveals_left,
                    (select count(*) from history_line where case_id = c.id
                        and what in ('Looked at the answer', 'Downloaded the file')) looks
                from support_case c left join issuance on case_id = c.id group by c.id""")) {
            var reference = row.at("reference");
            expect("Answers of " + row, row.at("status").equals("ISSUED") ? 1L : 0L, row.number("issuances"));
            if (row.number("issuances") == 0) {
                continue;
            }
            expect("Looks counted and written down of " + row, most - row.number("reveals_left"), row.number("looks"));
            var seen = about("revealed", reference).stream()
                    .filter(line -> line.get("status").equals("200"))
                    .toList();
            var asked = about("revealing", reference).size();
            if (row.number("looks") < seen.size() || row.number("looks") > asked) {
                problems.add("Looks of " + row + ": " + seen.size() + " were seen, " + asked + " asked for");
            }
            looks += seen.size();
            var answers = seen.stream()
                    .map(line -> line.getOrDefault("key", line.get("file")))
                    .collect(Collectors.toSet());
            atMost("Different answers of " + row, 1, answers.size());
        }
        counts.put("looks", looks);
    }

    private void lettersHaveLeft() {
        var letters = left.rows("select message_id, kind, state, recipient, subject, text_body, reference, status,"
                + " (select count(*) from history_line where case_id = c.id and what like 'Asked for%') asked"
                + " from letter left join support_case c on c.id = case_id");
        var mails = left.mails().stream().collect(Collectors.groupingBy(LeftBehind.Mail::messageId));
        for (var letter : letters) {
            var copies = mails.getOrDefault(letter.at("message_id"), List.of());
            expect("State of " + letter.at("message_id"), "SENT", letter.at("state"));
            if (copies.isEmpty()) {
                problems.add("Never arrived: " + letter.at("message_id") + " about " + letter.at("reference"));
            }
            expect(
                    "Different copies of " + letter.at("message_id"),
                    1,
                    Set.copyOf(copies).size());
            for (var copy : copies) {
                expect("Recipient of " + copy.messageId(), letter.at("recipient"), copy.to());
                expect(
                        "Text of " + copy.messageId(),
                        letter.at("text_body").strip(),
                        copy.bodies().get(0).strip());
            }
        }
        var known = letters.stream().map(letter -> letter.at("message_id")).collect(Collectors.toSet());
        mails.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add("A mail that no ledger knows: " + id));
        for (var row : left.rows("""
                select reference, status,
                    (select count(*) from letter where case_id = c.id and kind = 'SUBMITTED') submitted,
                    (select count(*) from letter where case_id = c.id and kind = 'ISSUED') issued,
                    (select count(*) from letter where case_id = c.id and kind = 'REJECTED') rejected,
                    (select count(*) from letter where case_id = c.id and kind = 'QUESTION') questions,
                    (select count(*) from history_line where case_id = c.id and what like 'Asked for%') asked
                from support_case c""")) {
            expect("Letters of receipt of " + row, 1L, row.number("submitted"));
            expect("Letters of issue of " + row, row.at("status").equals("ISSUED") ? 1L : 0L, row.number("issued"));
            expect("Refusing letters of " + row, row.at("status").equals("REJECTED") ? 1L : 0L, row.number("rejected"));
            expect("Asking letters of " + row, row.number("asked"), row.number("questions"));
        }
        counts.put("letters", letters.size());
        counts.put("letters that came twice", (int)
                mails.values().stream().filter(copies -> copies.size() > 1).count());
    }

    /** Line for line, in the same transaction; whether nobody changed it is for {@code verify} to say. */
    private void theAuditLogSaysAllThat() {
        for (var row : left.rows("""
                select reference, (select count(*) from history_line where case_id = c.id) lines,
                    (select count(*) from audit_entry where about = reference and act = 'CASE') entries
                from support_case c""")) {
            expect("Audited lines of " + row, row.number("lines"), row.number("entries"));
        }
        for (var row : left.rows("select * from audit_entry where act = 'CASE'"
                + " and not exists (select 1 from support_case where reference = about)")) {
            problems.add("An audit entry about no case: " + row);
        }
        counts.put("audit entries", left.rows("select 1 from audit_entry").size());
    }

    private void expect(String what, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            problems.add(what + ": " + wanted + " expected, found " + found);
        }
    }

    private void atMost(String what, long most, long found) {
        if (found > most) {
            problems.add(what + ": at most " + most + " expected, found " + found);
        }
    }
}

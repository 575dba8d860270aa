package org.resetdesk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for what must stand nowhere: answers, passwords, tokens; and for reset strings where they don't belong. */
final class Canaries {

    private final Path data;
    private final Journal journal;
    private final LeftBehind left;

    Canaries(Path data, Journal journal) {
        this.data = data;
        this.journal = journal;
        this.left = new LeftBehind(data);
    }

    /** In the database as it answers, and in mails as people read them. */
    List<String> inRowsAndMails() throws IOException {
        var found = new ArrayList<String>();
        var nowhere = new SecretSearch(secrets());
        var resetStrings = new SecretSearch(journal.lines("submitting").stream()
                .map(line -> BusyDay.resetStringOf(line.get("key")))
                .collect(Collectors.toSet()));
        for (var table : left.rows("select table_name from information_schema.tables where table_schema = 'public'")) {
            var name = table.at("table_name");
            for (var row : left.rows("select * from " + name)) {
                for (var column : row.columns().entrySet()) {
                    var place = name + "." + column.getKey();
                    found.addAll(nowhere.foundIn(column.getValue(), place));
                    if (!place.equals("support_case.reset_string")) {
                        found.addAll(resetStrings.foundIn(column.getValue(), place));
                    }
                }
            }
        }
        for (var mail : left.mails()) {
            found.addAll(nowhere.foundIn(mail.subject() + mail.bodies(), "mail " + mail.messageId()));
            found.addAll(resetStrings.foundIn(mail.subject() + mail.bodies(), "mail " + mail.messageId()));
        }
        return found;
    }

    /** Answers that were seen, passwords that were tried, and what the demo's people sign in with. */
    private Set<String> secrets() throws IOException {
        var secrets = new HashSet<String>();
        journal.lines("revealed").forEach(line -> secrets.add(line.getOrDefault("key", "")));
        journal.lines("signing in").forEach(line -> secrets.add(line.get("password")));
        secrets.remove("");
        Arrays.stream(Files.readString(data.resolve("demo-accounts.json")).split("\n"))
                .filter(line -> line.matches(".*\"(?:password|token)\".*"))
                .map(line -> line.replaceAll(".*: ?\"|\".*$", ""))
                .forEach(secrets::add);
        return secrets;
    }

    /** In everything that lies about when the desk has stopped, the database's own files among it, and on its consoles. */
    List<String> inFiles() throws IOException {
        var nowhere = new SecretSearch(secrets());
        var found = new ArrayList<String>();
        try (var beside = Files.list(data.getParent())) {
            for (var console :
                    beside.filter(file -> file.toString().endsWith(".log")).toList()) {
                found.addAll(nowhere.foundIn(bytesOf(console), console.toString()));
            }
        }
        for (var file : left.filesUnder("")) {
            if (!file.equals(data.resolve("demo-accounts.json"))) {
                found.addAll(nowhere.foundIn(bytesOf(file), file.toString()));
            }
        }
        return found;
    }

    private static String bytesOf(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}

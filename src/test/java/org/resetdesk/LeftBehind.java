package org.resetdesk;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What lies in a desk's data folder, asked and read without any of the product's classes. */
final class LeftBehind {

    record Row(Map<String, String> columns) {

        String at(String column) {
            return columns.get(column);
        }

        long number(String column) {
            return Long.parseLong(at(column));
        }
    }

    record Mail(String messageId, String to, String subject, List<String> bodies) {}

    private final Path data;

    LeftBehind(Path data) {
        this.data = data;
    }

    byte[] object(String key) throws IOException {
        return Files.readAllBytes(data.resolve("attachments").resolve(key));
    }

    List<Mail> mails() {
        var mails = new ArrayList<Mail>();
        for (var file : filesUnder("mail")) {
            if (!file.toString().endsWith(".eml")) {
                continue;
            }
            try (var content = Files.newInputStream(file)) {
                var message = new MimeMessage(Session.getInstance(new Properties()), content);
                var parts = (MimeMultipart) message.getContent();
                var bodies = new ArrayList<String>();
                for (int i = 0; i < parts.getCount(); i++) {
                    bodies.add(parts.getBodyPart(i).getContent().toString().replace("\r\n", "\n"));
                }
                mails.add(new Mail(
                        message.getMessageID().replaceAll("[<>]", ""),
                        message.getAllRecipients()[0].toString(),
                        message.getSubject(),
                        bodies));
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException("The mail " + file + " can't be read", e);
            }
        }
        return mails;
    }

    List<Path> filesUnder(String name) {
        try (var files = Files.walk(data.resolve(name))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new IllegalStateException(name + " can't be looked through", e);
        }
    }

    /** As the server's own superuser: the product's connections and rights are none of our business. */
    List<Row> rows(String query) {
        try {
            var cluster = data.resolve("database/cluster");
            var port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3);
            var password = Files.readString(data.resolve("database/password")).strip();
            var url = "jdbc:postgresql://127.0.0.1:" + port + "/resetdesk";
            try (var connection = DriverManager.getConnection(url, "postgres", password);
                    var found = connection.createStatement().executeQuery(query)) {
                var rows = new ArrayList<Row>();
                while (found.next()) {
                    var columns = new LinkedHashMap<String, String>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        columns.put(found.getMetaData().getColumnLabel(i), found.getString(i));
                    }
                    rows.add(new Row(columns));
                }
                return rows;
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The desk's database can't be asked: " + query, e);
        }
    }
}

package org.resetdesk.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers each SMTP verb as it is told to; to a verb that it was told nothing about it says nothing for ever. */
final class UnkindMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    UnkindMailServer(int port, Map<String, String> answers) throws IOException {
        this.socket = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        this.answers = answers;
        inBackground(this::acceptAll);
    }

    private void acceptAll() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                inBackground(() -> converse(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void converse(Socket connection) {
        try (connection;
                var reader = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            say(connection, "220 unkind.example");
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var verb = line.split("[ :]")[0];
                heard.add(verb);
                var answer = answers.get(verb);
                if (answer != null) {
                    say(connection, answer);
                }
            }
        } catch (IOException e) {
            // The client has had enough.
        }
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    List<String> heard() {
        return heard;
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

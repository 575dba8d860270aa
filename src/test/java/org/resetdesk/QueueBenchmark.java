package org.resetdesk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.resetdesk.platform.database.EmbeddedPostgres;

/**
 * How long the packaged desk takes for the queue and for searches with 100,000 cases in its database, beside the same with none: over
 * HTTP on this machine, each page whole. A page that does not show what was looked for ends it.
 */
public final class QueueBenchmark {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 100;
    private static final String NOTHING = "Nothing found";

    /** What is asked for in a round, and what its page must show then. */
    private record Asked(String path, String shows) {}

    private record Measured(double median, double p95) {}

    private final PackagedDesk desk;
    private final HttpClient supervisor;

    private QueueBenchmark(PackagedDesk desk, HttpClient supervisor) {
        this.desk = desk;
        this.supervisor = supervisor;
    }

    public static void main(String... arguments) throws Exception {
        var folder = PackagedDesk.emptyFolder("queue-benchmark");
        try (var postgres = EmbeddedPostgres.startIn(
                        Files.createDirectory(folder.resolve("database")),
                        Files.createDirectory(folder.resolve("programs")));
                var desk = PackagedDesk.start(Files.createDirectory(folder.resolve("data")), settings(postgres));
                var database =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password())) {
            desk.ready();
            var benchmark = new QueueBenchmark(desk, signedIn(desk, folder.resolve("data")));
            fill(database);
            var asked = asked(database);
            var full = benchmark.measure(asked, true);
            clear(database);
            print(benchmark.measure(asked, false), full);
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres) {
        return Map.of(
                "RESETDESK_DEMO", "true",
                "RESETDESK_LIMITS", "off",
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password());
    }

    private static HttpClient signedIn(PackagedDesk desk, Path data) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var accounts =
                new ObjectMapper().readTree(data.resolve("demo-accounts.json").toFile());
        var password = StreamSupport.stream(accounts.spliterator(), false)
                .filter(account -> account.get("role").asText().equals("supervisor"))
                .findFirst()
                .orElseThrow()
                .get("password")
                .asText();
        var form = "email=supervisor%40demo.example&password=" + password;
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(desk.address() + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("Signing in was answered with " + answer.statusCode());
        }
        return client;
    }

    /** Two in a hundred wait, most are done; 4,000 people of 1,500 companies sent them in two years. */
    private static void fill(Connection database) throws SQLException {
        execute(
                database,
                "insert into company (name, created_at) select"
                        + " (array['Nordlicht','Ladder','Brightwater','Kowalski','Mistral','Sakura','Andes','Baltic'])[1 + n % 8]"
                        + " || ' ' || (array['Security','Alarm','Video','Systems','Brothers'])[1 + n % 5] || ' ' || n, now()"
                        + " from generate_series(1, 1500) n");
        execute(
                database,
                "insert into account (company_id, email, name, role, created_at) select"
                        + " (select min(id) from company where name like '% 1') + n % 1500, 'person' || n || '@many.example',"
                        + " (array['Ada','Bo','Chen','Dara','Emre','Finn','Gita','Hugo','Ines','Jan'])[1 + n % 10] || ' ' ||"
                        + " initcap(translate(md5(n::text), '0123456789', 'ghiklmnopr')::varchar(9)), 'INSTALLER', now()"
                        + " from generate_series(1, 4000) n");
        execute(database, """
                insert into support_case (version, reference, company_id, requester_id, serial, serial_tail, method, cameras,
                    status, created_at, waiting_since, check_round, evidence_at, challenge_at, rejection_reason, reset_string)
                select 0, 'RD-' || upper(substr(md5('r' || n), 1, 4)) || '-' || upper(substr(md5('r' || n), 5, 4)),
                    a.company_id, a.id, c.serial, c.serial, (array['RESET_KEY','ENCRYPT_FILE','RESET_KEY'])[1 + n % 3], false,
                    c.status, c.at, c.at + interval '20 minutes', 1, c.at, c.at,
                    case when c.status = 'REJECTED' then (array['PHOTO_UNREADABLE','WRONG_QR','ARTEFACT_EXPIRED'])[1 + n % 3] end,
                    md5(n::text) || md5('s' || n)
                from (select n, chr(65 + n % 26) || lpad((n * 7919 % 100000000)::text, 8, '0') as serial,
                        case when n % 50 = 7 then 'AWAITING_REVIEW' when n % 200 = 3 then 'AWAITING_CUSTOMER'
                            when n % 6 = 0 then 'REJECTED' when n % 25 = 1 then 'WITHDRAWN' else 'ISSUED' end as status,
                        now() - interval '10 minutes' * (100001 - n) as at
                    from generate_series(1, 100000) n) c
                join account a on a.email = 'person' || (1 + n % 4000) || '@many.example'
                on conflict do nothing""");
        execute(
                database,
                "insert into attachment (case_id, kind, name, type, size, sha256, object_key) select"
                        + " id, 'EVIDENCE', 'label.jpg', 'image/jpeg', 3000000, md5(id::text), 'many/' || id from support_case");
        execute(
                database,
                "insert into finding (attachment_id, case_id, verdict, claimed, confidence, advice, millis) select"
                        + " a.id, a.case_id, case when a.id % 9 = 0 then 'UNREADABLE' else 'MATCH' end, c.serial, 0.9, '', 900"
                        + " from attachment a join support_case c on c.id = a.case_id");
        execute(
                database,
                "insert into history_line (case_id, at, who, what) select id, created_at + interval '1 minute' * line,"
                        + " 'ResetDesk', 'Line ' || line from support_case, generate_series(1, 5) line");
        execute(
                database,
                "insert into case_step (case_id, at, step, by_id, reason, first, millis) select id, waiting_since,"
                        + " case when status = 'REJECTED' then 'REFUSED' else 'APPROVED' end,"
                        + " (select id from account where email = 'technician@demo.example'), rejection_reason, true, 1000 * (id % 9000)"
                        + " from support_case where status in ('REJECTED', 'ISSUED')");
        execute(
                database,
                "insert into case_step (case_id, at, step, first, millis) select id, waiting_since + interval '1 minute',"
                        + " 'ISSUED', true, 1000 * (id % 9000) + 60000 from support_case where status = 'ISSUED'");
        // What PostgreSQL does by itself within minutes of so much that is new.
        execute(database, "vacuum analyze");
    }

    private static void clear(Connection database) throws SQLException {
        for (var table : List.of("case_step", "history_line", "finding", "attachment", "support_case")) {
            execute(database, "delete from " + table);
        }
        execute(database, "delete from account where email like '%@many.example'");
        execute(database, "delete from company where not exists (select 1 from account where company_id = company.id)");
        execute(database, "vacuum full analyze");
    }

    private static void execute(Connection database, String command) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(command);
        }
    }

    /** Always something else, so that no cache knows it. */
    private static Map<String, List<Asked>> asked(Connection database) throws SQLException {
        var asked = new LinkedHashMap<String, List<Asked>>();
        asked.put("the queue", List.of(new Asked("/review", "Next 50")));
        asked.put(
                "a later page of it",
                rows(
                        database,
                        "select '/review?after=' || to_char(waiting_since at time zone 'UTC',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') || '_' || id, 'Next 50' from support_case where"
                                + " status = 'AWAITING_REVIEW' and created_at < now() - interval '100 days'"));
        asked.put("what nobody holds", List.of(new Asked("/review?holder=none", "Next 50")));
        asked.put("all answered cases", List.of(new Asked("/review?status=ISSUED", "Older cases")));
        asked.put("by serial number", searches(database, "serial", "reference"));
        asked.put("by six characters of it", searches(database, "substr(serial, 3, 6)", "reference"));
        asked.put("by its last four", searches(database, "substr(serial, 6, 4)", "table class=\"queue\""));
        asked.put("by reference", searches(database, "reference", "reference"));
        asked.put(
                "by company",
                searches(database, "(select name from company where id = company_id)", "table class=\"queue\""));
        asked.put("by a word of many companies", searches(database, "'brothers'", "Older cases"));
        asked.put(
                "by person",
                searches(database, "(select name from account where id = requester_id)", "table class=\"queue\""));
        asked.put("by a first name of many", searches(database, "'gita'", "Older cases"));
        asked.put("by what is nowhere", searches(database, "'zqx' || id", NOTHING));
        asked.put("the lead's figures, 30 days", List.of(new Asked("/desk/figures", "Toni Technician")));
        return asked;
    }

    private static List<Asked> searches(Connection database, String words, String shows) throws SQLException {
        var shown = shows.equals("reference") ? "reference" : "'" + shows + "'";
        return rows(database, "select '/review?q=' || " + words + ", " + shown + " from support_case");
    }

    private static List<Asked> rows(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query + (query.contains("where status") ? "" : " where id % 373 = 5")
                        + " order by id * 7919 % 100003 limit " + (WARM_UP + ROUNDS))) {
            var asked = new ArrayList<Asked>();
            while (rows.next()) {
                var path = rows.getString(1).split("=", 2);
                asked.add(new Asked(
                        path[0] + "=" + URLEncoder.encode(path[1], StandardCharsets.UTF_8), rows.getString(2)));
            }
            return asked;
        }
    }

    private Map<String, Measured> measure(Map<String, List<Asked>> asked, boolean checked)
            throws IOException, InterruptedException {
        var measured = new LinkedHashMap<String, Measured>();
        for (var kind : asked.entrySet()) {
            var millis = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                var one =
                        kind.getValue().get((round + WARM_UP) % kind.getValue().size());
                var began = System.nanoTime();
                var page = get(one.path());
                var took = (System.nanoTime() - began) / 1e6;
                if (checked && !page.contains(one.shows())) {
                    throw new IllegalStateException(one.path() + " does not show " + one.shows());
                }
                if (round >= 0) {
                    millis[round] = took;
                }
            }
            Arrays.sort(millis);
            measured.put(kind.getKey(), new Measured(millis[ROUNDS / 2], millis[ROUNDS * 95 / 100]));
        }
        return measured;
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = supervisor.send(
                HttpRequest.newBuilder(URI.create(desk.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private static void print(Map<String, Measured> empty, Map<String, Measured> full) {
        System.out.printf("100,000 cases beside none, milliseconds of %d requests each%n%n", ROUNDS);
        System.out.println("| | median | 95 of 100 | median, empty | ratio |\n|---|---|---|---|---|");
        full.forEach((kind, measured) -> System.out.printf(
                "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                kind,
                measured.median(),
                measured.p95(),
                empty.get(kind).median(),
                measured.median() / empty.get(kind).median()));
    }
}

package org.ganlao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * An HTTP server of the services' kind (Vert.x, a worker thread for each request) that inserts what a complaint leaves
 * behind, in one transaction, and checks nothing: no token, no rules, no replay, no relay.
 */
final class BareInsert {

    private static final int CONNECTIONS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] SEALED_ANSWER = new byte[600];

    private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(CONNECTIONS);

    private BareInsert(String url, String user, String password) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = DriverManager.getConnection(url + "?currentSchema=by_hand", user, password);
            connection.setAutoCommit(false);
            idle.add(connection);
        }
    }

    public static void main(String[] arguments) throws Exception {
        BareInsert inserts = new BareInsert(arguments[0], arguments[1], arguments[2]);
        Vertx vertx = Vertx.vertx();
        int port = vertx.createHttpServer()
                .requestHandler(request -> request.body()
                        .compose(body -> vertx.executeBlocking(() -> inserts.accept(request, body), false))
                        .onSuccess(answer -> request.response()
                                .setStatusCode(201)
                                .putHeader("content-type", "application/json")
                                .end(answer))
                        .onFailure(e -> request.response().setStatusCode(500).end(e.toString())))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get()
                .actualPort();
        System.out.println(port);
    }

    private Buffer accept(HttpServerRequest request, Buffer body) throws Exception {
        JsonNode stated = JSON.readTree(body.getBytes());
        Connection connection = idle.take();
        try {
            UUID id = insert(connection, stated, request.getHeader("Idempotency-Key"));
            connection.commit();
            return Buffer.buffer("{\"id\":\"" + id + "\",\"version\":1}");
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            idle.add(connection);
        }
    }

    private static UUID insert(Connection connection, JsonNode stated, String key) throws SQLException {
        UUID id = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        JsonNode complaint = stated.get("complaint");
        String region = complaint.get("region").textValue();
        LocalDate accepted = LocalDate.parse(complaint.get("acceptedOn").textValue());
        run(
                connection,
                """
                insert into complaint_case (id, version, client, source_ref, recorded_at, region, employer, channel,
                                            subject, received_on, accepted_on)
                values (?, 1, 'benchmark', ?, ?, ?, ?, upper(?), upper(?), ?, ?)""",
                id,
                stated.get("sourceRef").textValue(),
                now,
                region,
                complaint.get("employer").textValue(),
                complaint.get("channel").textValue(),
                complaint.get("subject").textValue(),
                LocalDate.parse(complaint.get("receivedOn").textValue()),
                accepted);
        run(connection, """
                insert into deadline (id, version, subject_kind, record, time_limit, region, begun_on, due_on, recorded_at)
                values (gen_random_uuid(), 1, 'complaint-case', ?, 'investigation', ?, ?, ?, ?)""", id, region, accepted, accepted.plusDays(90), now);
        run(
                connection,
                """
                with logged as (
                    insert into change_log (event_id, recorded_at, topic, event_key, event_type, payload)
                    values (?, ?, 'ganlao.labor-rights.facts', ?, 'org.ganlao.labor-rights.complaint-case.accepted.v1', ?)
                    returning event_id, recorded_at)
                insert into outbox_pending (priority, event_id, recorded_at) select 0, event_id, recorded_at from logged""",
                event,
                now,
                id.toString(),
                "{\"factId\":\"" + id + "\",\"version\":1,\"recordedAt\":\"" + now + "\","
                        + complaint.toString().substring(1));
        run(connection, """
                with written as (
                    insert into audit_entry (recorded_at, subject, client, roles, regions, action, object_type, object_id,
                                             detail)
                    values (?, 'benchmark', 'benchmark', '{inspector}', '{360000}', 'complaint-case.accepted',
                            'complaint-case', ?, jsonb_build_object('version', 1, 'region', ?, 'why', ''))
                    returning id, recorded_at)
                insert into audit_unchained (entry_id, recorded_at) select id, recorded_at from written""", now, id.toString(), region);
        run(connection, """
                insert into idempotent_answer (day, client, subject, key, fingerprint, answered_at, key_id, answer)
                values (?, 'benchmark', 'benchmark', ?, sha256(convert_to(?, 'UTF8')), ?, 'v1', ?)""", now.toLocalDate(), key, stated.toString(), now, SEALED_ANSWER);
        return id;
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

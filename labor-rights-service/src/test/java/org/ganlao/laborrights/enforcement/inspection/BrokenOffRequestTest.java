package org.ganlao.laborrights.enforcement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.ganlao.laborrights.Bureau;
import org.junit.jupiter.api.Test;

/** A POST that is stopped between taking its key and its commit. */
@QuarkusTest
class BrokenOffRequestTest {

    private static final String INSERTING = """
            from pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock' and query like 'insert into complaint_case%'""";

    @Inject
    DataSource database;

    private final Bureau bureau = new Bureau();
    private final String key = UUID.randomUUID().toString();
    private final Map<String, Object> body = Bureau.complaintBody();

    @Test
    void a_request_whose_connection_breaks_before_its_commit_leaves_nothing_and_is_carried_out_once_when_sent_again()
            throws SQLException {
        // Given
        CompletableFuture<Response> stopped;
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            takeReference(other);
            stopped = CompletableFuture.supplyAsync(this::post);
            await().atMost(Duration.ofSeconds(20)).until(() -> number("select count(*) " + INSERTING) == 1);
            post().then().statusCode(409).body("code", equalTo("idempotency-key-in-flight"));

            // When
            number("select count(pg_terminate_backend(pid)) " + INSERTING);
            assertThat(stopped.join().statusCode()).isGreaterThanOrEqualTo(500);
            other.rollback();
        }

        // Then
        assertThat(traces()).isZero();
        Response carriedOut = post();
        carriedOut.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(traces()).isEqualTo(4);
        Response replayed = post();
        replayed.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(replayed.asByteArray()).isEqualTo(carriedOut.asByteArray());
        assertThat(traces()).isEqualTo(4);
    }

    /** Uncommitted: the request does not see it and must wait for it. */
    private void takeReference(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into complaint_case (id, version, client, source_ref, recorded_at, region, channel, subject,
                                            received_on, accepted_on)
                values (gen_random_uuid(), 1, 'ganlao-dashboard', ?, now(), '360102', 'VISIT', 'WAGES',
                        '2007-03-05', '2007-03-05')""")) {
            insert.setString(1, body.get("sourceRef").toString());
            insert.executeUpdate();
        }
    }

    /** The case, its event, its audit entry and the stored answer. */
    private long traces() throws SQLException {
        return number("""
                with accepted as (select cast(id as text) as id from complaint_case where source_ref = ?)
                select (select count(*) from accepted)
                     + (select count(*) from change_log where event_key in (select id from accepted))
                     + (select count(*) from audit_entry where object_id in (select id from accepted))
                     + (select count(*) from idempotent_answer where key = ?)""", body.get("sourceRef"), key);
    }

    private Response post() {
        return bureau.inspector
                .asking()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/complaint-cases");
    }

    private long number(String query, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

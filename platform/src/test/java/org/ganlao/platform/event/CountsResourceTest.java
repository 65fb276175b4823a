package org.ganlao.platform.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountsResourceTest {

    @Inject
    ChangeLog changeLog;

    @Inject
    DataSource dataSource;

    @Test
    void counts_hold_exactly_the_events_up_to_their_position_also_under_steady_writes() throws SQLException {
        // Given
        AtomicBoolean enough = new AtomicBoolean();
        List<CompletableFuture<Void>> writers = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    while (!enough.get()) {
                        write(Note.saying("counted", changeLog.now()));
                    }
                }))
                .toList();

        // When
        List<CountsResource.Counts> answers =
                IntStream.range(0, 15).mapToObj(i -> ask()).toList();
        enough.set(true);
        writers.forEach(CompletableFuture::join);

        // Then
        assertThat(answers).isNotEmpty();
        for (CountsResource.Counts answer : answers) {
            long counted = answer.counts().stream()
                    .mapToLong(count -> Long.parseLong(count.value()))
                    .sum();
            assertThat(counted).isEqualTo(countedEventsUpTo(answer.position()));
        }
        assertThat(answers.get(14).position()).isGreaterThan(answers.get(0).position());
    }

    @Test
    void only_systems_may_ask() {
        given().auth()
                .oauth2(Tokens.of("clerk").in("360000").jwt())
                .get("/internal/counts")
                .then()
                .statusCode(403);
        given().get("/internal/counts").then().statusCode(401);
    }

    private void write(Note note) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement insert = connection.prepareStatement("insert into probe_note values (?, ?)")) {
                insert.setObject(1, note.factId());
                insert.setString(2, note.region());
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            changeLog.append(Event.of(Note.WRITTEN, note));
        });
    }

    private CountsResource.Counts ask() {
        return given().auth()
                .oauth2(Tokens.of("system").in("360000").jwt())
                .get("/internal/counts?measure=notes")
                .then()
                .statusCode(200)
                .extract()
                .as(CountsResource.Counts.class);
    }

    private long countedEventsUpTo(long position) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select count(*) from change_feed f join change_log l using (recorded_at, event_id)
                         where f.position <= ? and l.payload like '%"text":"counted"%'""")) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Counts the probe's notes from the probe's table. */
    @ApplicationScoped
    static class Notes implements CountSource {

        private final DataSource dataSource;

        Notes(DataSource dataSource) {
            this.dataSource = dataSource;
        }

        @Override
        public Set<String> measures() {
            return Set.of("notes");
        }

        @Override
        public List<Count> count(String measure) {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select = connection.prepareStatement("select count(*) from probe_note");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return List.of(new Count("360102", "2007-03", BigDecimal.valueOf(row.getLong(1))));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

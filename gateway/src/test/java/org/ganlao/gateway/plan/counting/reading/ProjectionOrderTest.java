package org.ganlao.gateway.plan.counting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever the order, the repetition and the batching of a set of versions, the tables end the same. */
class ProjectionOrderTest {

    private static final Instant END = Instant.parse("2099-01-01T00:00:00Z");

    private static ProjectionDatabase database;

    @BeforeAll
    static void open() throws SQLException {
        database = new ProjectionDatabase();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @RepeatedTest(25)
    void any_order_and_repetition_of_versions_gives_the_tables_of_the_reference_model(RepetitionInfo repetition)
            throws SQLException {
        // Given
        long seed = repetition.getCurrentRepetition();
        Story story = new Story(seed, 4 + (int) (seed % 20));
        ReferenceModel model = new ReferenceModel(story.versions(), story.replacements());

        // When
        for (ReadBatch batch : story.retold(new Random(seed * 31))) {
            Projection.LIVE.take(database.connection(), batch);
            database.connection().commit();
        }

        // Then
        assertThat(database.rows(
                        "select measure, region, month, value, readings from projection.total order by 1, 2, 3"))
                .isEqualTo(model.totals(END));
        assertThat(database.rows("select measure, year, member, fact_id, occurred_on, region"
                        + " from projection.counted_member order by 1, 2, 3"))
                .isEqualTo(model.countedMembers(END));
        for (int i = 0; i < 5; i++) {
            Instant asOf = story.someInstant();
            assertThat(totals("totals-as-of.sql", asOf)).as("as of %s", asOf).isEqualTo(model.totals(asOf));
            assertThat(totals("totals-since.sql", asOf))
                    .as("less what came since %s", asOf)
                    .isEqualTo(model.totals(asOf));
        }
    }

    /** Every parameter of either script is the instant. */
    private static List<String> totals(String script, Instant asOf) throws SQLException {
        String sql = SqlScript.named("/org/ganlao/gateway/plan/counting/total/" + script)
                .text();
        List<String> rows = new ArrayList<>();
        try (PreparedStatement query = database.connection().prepareStatement(sql + " order by 1, 2, 3")) {
            for (int place = 1; place <= query.getParameterMetaData().getParameterCount(); place++) {
                query.setTimestamp(place, Timestamp.from(asOf));
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add("%s %s %s %s %d"
                            .formatted(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getLong(5)));
                }
            }
        }
        return rows;
    }
}

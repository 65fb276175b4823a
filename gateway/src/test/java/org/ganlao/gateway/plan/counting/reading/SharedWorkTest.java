package org.ganlao.gateway.plan.counting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Several instances take facts of the same persons, regions and months at the same time, each from its partitions. */
class SharedWorkTest {

    private static final int INSTANCES = 4;
    private static final Instant END = Instant.parse("2099-01-01T00:00:00Z");

    private static ProjectionDatabase database;
    private static ExecutorService instances;

    @BeforeAll
    static void open() throws SQLException {
        database = new ProjectionDatabase();
        instances = Executors.newFixedThreadPool(INSTANCES);
    }

    @AfterAll
    static void close() throws SQLException {
        instances.shutdown();
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.empty();
    }

    @RepeatedTest(8)
    void instances_side_by_side_neither_wait_for_each_other_for_ever_nor_count_twice(RepetitionInfo repetition)
            throws Exception {
        // Given
        long seed = repetition.getCurrentRepetition() * 1000L;
        Story story = new Story(seed, 120);

        // When
        List<Future<Integer>> running = new ArrayList<>();
        for (int instance = 0; instance < INSTANCES; instance++) {
            running.add(instances.submit(taking(story.part(instance, INSTANCES), new Random(seed + instance))));
        }
        for (Future<Integer> one : running) {
            one.get();
        }

        // Then
        ReferenceModel model = new ReferenceModel(story.versions(), story.replacements());
        assertThat(database.rows(
                        "select measure, region, month, value, readings from projection.total order by 1, 2, 3"))
                .isEqualTo(model.totals(END));
        assertThat(database.rows("select measure, year, member, fact_id, occurred_on, region"
                        + " from projection.counted_member order by 1, 2, 3"))
                .isEqualTo(model.countedMembers(END));
    }

    private static Callable<Integer> taking(Story part, Random order) {
        return () -> {
            int taken = 0;
            try (Connection connection = database.another()) {
                for (ReadBatch batch : part.retold(order)) {
                    taken += Projection.LIVE.take(connection, batch);
                    connection.commit();
                }
            }
            return taken;
        };
    }
}

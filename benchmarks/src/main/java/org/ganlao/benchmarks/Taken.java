package org.ganlao.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.ganlao.localstack.KafkaAddress;
import org.ganlao.localstack.PlatformTopics;
import org.ganlao.localstack.ServiceProcess;

/** How many facts a gateway has taken, by what it has committed. */
final class Taken {

    private static final String TAKEN = "select coalesce(sum(versions), 0) from projection.source";
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final long LOOK_MILLIS = 20;

    private static final String READ =
            "select coalesce(sum(next_offset), 0) from consumer_offset where consumer = 'plan'";

    private final ServiceProcess gateway;
    private final Connection connection;

    Taken(ServiceProcess gateway, Connection connection) {
        this.gateway = gateway;
        this.connection = connection;
    }

    long now() throws SQLException {
        return Ingest.number(connection, TAKEN);
    }

    /**
     * Returns when at least so many are taken.
     *
     * @return how many by then
     */
    long await(long wanted) throws SQLException, InterruptedException {
        return await(TAKEN, wanted);
    }

    /** Returns when all is read that stands in the topics, whoever left it there. */
    void awaitAll(KafkaAddress kafka) throws SQLException, InterruptedException, ExecutionException {
        try (Admin admin = kafka.admin()) {
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            for (NewTopic topic : PlatformTopics.all()) {
                for (int i = 0; topic.name().endsWith(".facts") && i < topic.numPartitions(); i++) {
                    ends.put(new TopicPartition(topic.name(), i), OffsetSpec.latest());
                }
            }
            long told = admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
            await(READ, told);
        }
    }

    private long await(String query, long wanted) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (gateway.process().isAlive() && System.nanoTime() < deadline) {
            long number = Ingest.number(connection, query);
            if (number >= wanted) {
                return number;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new IllegalStateException("the gateway did not take " + wanted + " facts in " + LIMIT);
    }

    /** Facts a second of those beyond what was taken before, from the commit of their first batch to that of their last. */
    double rate(long before, int facts) throws SQLException, InterruptedException {
        long first = await(before + 1);
        long begun = System.nanoTime();
        long last = await(before + facts);
        return (last - first) * 1e9 / (System.nanoTime() - begun);
    }
}

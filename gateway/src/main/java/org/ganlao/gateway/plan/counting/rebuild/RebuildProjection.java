package org.ganlao.gateway.plan.counting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.ganlao.gateway.plan.counting.reading.ReadAgain;
import org.ganlao.gateway.plan.counting.rebuild.RebuildTables.Difference;
import org.ganlao.gateway.plan.counting.rebuild.RebuildTables.Differences;
import org.ganlao.platform.event.KafkaClients;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;

/**
 * Fills second tables from the first offset while the live ones serve and take facts. Close behind the live ones, it
 * holds them for a moment, reads to exactly the offsets that they stand at, compares, and either lets the rebuilt tables
 * serve from then on or only tells the differences.
 */
@ApplicationScoped
class RebuildProjection implements JobHandler {

    static final String KIND = "plan-rebuild";

    private static final long CLOSE_BEHIND = 5_000;
    private static final Duration LAST_STRETCH = Duration.ofMinutes(10);

    private final RebuildTables tables;
    private final ReadAgain readings;
    private final KafkaClients kafka;

    RebuildProjection(RebuildTables tables, ReadAgain readings, KafkaClients kafka) {
        this.tables = tables;
        this.readings = readings;
        this.kafka = kafka;
    }

    /** @param verify only compare; the live tables go on serving */
    record Input(boolean verify) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        boolean verify = job.input(Input.class).verify();
        try (TopicReplay replay = new TopicReplay(kafka, readings.topics())) {
            job.step(() -> {
                tables.begin();
                return new Progress("begun", 0, 0);
            });
            catchUp(job, replay);
            Differences differences = finish(job, replay, verify);
            job.step(() -> {
                tables.discard();
                return new Progress("cleared", 0, 0);
            });
            return outcome(verify, differences);
        }
    }

    private void catchUp(JobRun job, TopicReplay replay) {
        Map<TopicPartition, Long> until = tables.liveOffsets();
        while (replay.remaining(until) > CLOSE_BEHIND) {
            for (List<ConsumerRecord<String, byte[]>> records = replay.next(until);
                    !records.isEmpty();
                    records = replay.next(until)) {
                take(job, records);
            }
            until = tables.liveOffsets();
        }
    }

    private Differences finish(JobRun job, TopicReplay replay, boolean verify) {
        Differences[] found = new Differences[1];
        job.step(LAST_STRETCH, () -> {
            readings.holdLive();
            Map<TopicPartition, Long> until = tables.liveOffsets();
            long read = 0;
            long leftOut = 0;
            for (List<ConsumerRecord<String, byte[]>> records = replay.next(until);
                    !records.isEmpty();
                    records = replay.next(until)) {
                leftOut += readings.into(RebuildTables.SCHEMA, records);
                read += records.size();
            }
            found[0] = tables.compare();
            if (!verify) {
                tables.swap();
            }
            return new Progress(verify ? "compared" : "swapped", read, leftOut);
        });
        return found[0];
    }

    private void take(JobRun job, List<ConsumerRecord<String, byte[]>> records) {
        job.step(() -> new Progress("reading", records.size(), readings.into(RebuildTables.SCHEMA, records)));
    }

    private static JobOutcome outcome(boolean verify, Differences differences) {
        String first = differences.first().stream().map(Difference::toString).collect(Collectors.joining("; "));
        if (differences.count() == 0) {
            return JobOutcome.succeeded("重建结果与现行数据一致", "What was rebuilt equals what served");
        }
        String zh = "重建结果与现行数据有 %d 处不同：%s".formatted(differences.count(), first);
        String en = "What was rebuilt differs from what served in %d places: %s".formatted(differences.count(), first);
        return verify ? JobOutcome.failed(zh, en) : JobOutcome.succeeded(zh, en);
    }
}

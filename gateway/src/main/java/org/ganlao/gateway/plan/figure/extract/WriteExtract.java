package org.ganlao.gateway.plan.figure.extract;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.gateway.plan.counting.drill.ReadingRepository;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.region.RegionSpan;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.region.RegionTree;

/** Writes an extract month by month; after a crash it goes on with the month that is not there yet. */
@ApplicationScoped
class WriteExtract implements JobHandler {

    static final String KIND = "reading-extract";

    private static final Duration LOOK = Duration.ofMillis(500);

    private final ExtractRepository extracts;
    private final ReadingRepository readings;
    private final FreshnessRepository freshness;
    private final Plans plans;
    private final RegionTree tree;
    private final ExtractConfig config;
    private final Clock clock;

    WriteExtract(
            ExtractRepository extracts,
            ReadingRepository readings,
            FreshnessRepository freshness,
            Plans plans,
            RegionTree tree,
            ExtractConfig config,
            Clock clock) {
        this.extracts = extracts;
        this.readings = readings;
        this.freshness = freshness;
        this.plans = plans;
        this.tree = tree;
        this.config = config;
        this.clock = clock;
    }

    record Input(UUID extract) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        UUID id = job.input(Input.class).extract();
        Extract extract = extracts.find(id, clock.instant()).orElse(null);
        if (extract == null) {
            return JobOutcome.failed("抽取已删除或已过期", "The extract was deleted or has expired");
        }
        YearMonth done = job.mark().map(YearMonth::parse).orElse(null);
        if (done == null) {
            settle(job, extract);
        }
        for (YearMonth month : extract.months()) {
            if (done == null || month.isAfter(done)) {
                job.step(config.monthWithin(), () -> new Progress(month.toString(), write(extract, month), 0));
            }
        }
        return JobOutcome.succeeded(
                "已抽取 %d 条读数".formatted(job.processed()), "%d readings were extracted".formatted(job.processed()));
    }

    /** Waits until every source has told what it recorded until the request, so that all files hold the same; not for ever. */
    private void settle(JobRun job, Extract extract) {
        Instant end = clock.instant().plus(config.settleWithin());
        boolean provisional = freshness.now().isProvisional(extract.knownAt());
        while (provisional && clock.instant().isBefore(end)) {
            job.underway(0);
            pause();
            provisional = freshness.now().isProvisional(extract.knownAt());
        }
        if (!provisional) {
            QuarkusTransaction.requiringNew().run(() -> extracts.settled(extract.id()));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private long write(Extract extract, YearMonth month) {
        try {
            Path file = Files.createTempFile("extract", "." + extract.format().extension());
            try {
                long rows = write(extract, month, file);
                extracts.store(extract.id(), month, rows, file);
                return rows;
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long write(Extract extract, YearMonth month, Path file) throws IOException {
        long[] rows = new long[1];
        try (ReadingFile out = extract.format().open(file)) {
            for (String measure : extract.measures()) {
                for (String region : extract.regions()) {
                    readings.each(
                            plans.measure(measure), RegionSpan.of(region, tree), month, extract.knownAt(), one -> {
                                try {
                                    out.take(one);
                                    rows[0]++;
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
                }
            }
        }
        return rows[0];
    }
}

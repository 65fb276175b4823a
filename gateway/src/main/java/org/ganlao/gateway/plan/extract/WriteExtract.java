package org.ganlao.gateway.plan.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.gateway.plan.catalogue.Plans;
import org.ganlao.gateway.plan.drill.ReadingRepository;
import org.ganlao.gateway.plan.region.RegionSpan;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.region.RegionTree;

/** Writes an extract month by month; after a crash it goes on with the month that is not there yet. */
@ApplicationScoped
class WriteExtract implements JobHandler {

    static final String KIND = "reading-extract";

    private final ExtractRepository extracts;
    private final ReadingRepository readings;
    private final Plans plans;
    private final RegionTree tree;
    private final ExtractConfig config;
    private final Clock clock;

    WriteExtract(
            ExtractRepository extracts,
            ReadingRepository readings,
            Plans plans,
            RegionTree tree,
            ExtractConfig config,
            Clock clock) {
        this.extracts = extracts;
        this.readings = readings;
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
        for (YearMonth month : extract.months()) {
            if (done == null || month.isAfter(done)) {
                job.step(config.monthWithin(), () -> new Progress(month.toString(), write(extract, month), 0));
            }
        }
        return JobOutcome.succeeded(
                "已抽取 %d 条读数".formatted(job.processed()), "%d readings were extracted".formatted(job.processed()));
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

package org.ganlao.laborrights.enforcement.finding;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.ganlao.laborrights.enforcement.finding.ReckonFindings.Unreckoned;
import org.ganlao.platform.imports.ImportsUnderway;
import org.jboss.logging.Logger;

/**
 * Reckons whatever is told soon after it is told, behind the file with which it came ({@link GivingWay}), and day by day what time
 * alone makes true; never, where it is {@code off}.
 * Where a parcel fails it is halved down to the one for whom it fails, who is put aside: nobody waits for him.
 */
@ApplicationScoped
class ReckonAtOnce {

    private static final Logger LOG = Logger.getLogger(ReckonAtOnce.class);

    private final ReckonFindings reckoning;
    private final ImportsUnderway imports;
    private final Clock clock;
    private final GivingWay way = new GivingWay();

    ReckonAtOnce(ReckonFindings reckoning, ImportsUnderway imports, Clock clock) {
        this.reckoning = reckoning;
        this.imports = imports;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started, MeterRegistry registry) {
        Gauge.builder("ganlao_findings_aside", reckoning, ReckonFindings::aside)
                .description("Persons and employers of whom no finding can be reckoned")
                .register(registry);
    }

    @Scheduled(
            identity = "finding-reckoning",
            every = "{ganlao.findings.every}",
            delayed = "5s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void reckon() {
        int most = ReckonFindings.PARCEL;
        boolean more = true;
        while (more && !way.at(clock.instant(), imports.any())) {
            try {
                more = reckoning.next(most);
                most = Math.min(most * 2, ReckonFindings.PARCEL);
            } catch (Unreckoned failed) {
                if (failed.subjects().size() == 1) {
                    putAside(failed.subjects().iterator().next(), failed);
                } else {
                    most = Math.max(most / 2, 1);
                }
            }
        }
        if (!more) {
            way.caughtUp();
        }
    }

    private void putAside(String subject, Unreckoned failed) {
        LOG.errorf(failed, "nothing can be reckoned of %s", subject);
        reckoning.putAside(subject, (RuntimeException) failed.getCause());
    }
}

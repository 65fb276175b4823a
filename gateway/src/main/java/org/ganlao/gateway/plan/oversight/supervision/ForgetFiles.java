package org.ganlao.gateway.plan.oversight.supervision;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Deletes files of tasks that no report has cited in time. */
@ApplicationScoped
class ForgetFiles {

    private final ReportRepository reports;
    private final SupervisionConfig config;
    private final Clock clock;

    ForgetFiles(ReportRepository reports, SupervisionConfig config, Clock clock) {
        this.reports = reports;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(identity = "task-file-prune", every = "1h", delayed = "7m")
    void prune() {
        reports.forgetUncited(clock.instant().minus(config.uncitedKept()));
    }
}

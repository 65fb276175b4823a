package org.ganlao.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.problem.Rejection;

/** Ends a job before it has begun, or after the step in hand. What earlier steps did stays. */
@ApplicationScoped
class CancelJob {

    private final JobRepository repository;
    private final JobAccess access;
    private final Audit audit;
    private final Clock clock;

    CancelJob(JobRepository repository, JobAccess access, Audit audit, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    JobView cancel(UUID id) {
        Job job = access.cancellable(id);
        if (!repository.cancel(id, JobRunner.CANCELLED, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new Rejection(JobRefusal.JOB_ALREADY_ENDED);
        }
        audit.record("job.cancelled", "job", id.toString(), Map.of("kind", job.kind()));
        return access.visible(id);
    }
}

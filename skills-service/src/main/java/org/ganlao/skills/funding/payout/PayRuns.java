package org.ganlao.skills.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** A run at work: payment by payment, each in one transaction with its posting. */
@ApplicationScoped
class PayRuns implements JobHandler {

    static final String KIND = "subsidy-run";

    private static final UUID START = new UUID(0, 0);

    private final DuePayments due;
    private final SubsidyRunRepository runs;
    private final RecordEvents events;
    private final ChangeLog changes;
    private final BusinessClock clock;

    PayRuns(DuePayments due, SubsidyRunRepository runs, RecordEvents events, ChangeLog changes, BusinessClock clock) {
        this.due = due;
        this.runs = runs;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /** What the run was asked for. */
    record County(String region) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        String region = job.input(County.class).region();
        for (Optional<DuePayments.Due> next = next(job, region); next.isPresent(); next = next(job, region)) {
            DuePayments.Due payment = next.get();
            job.step(() ->
                    new Progress(payment.id().toString(), 1, payment.kind().pay(job.id(), payment.id()) ? 0 : 1));
        }
        job.step(() -> {
            finish(job.id());
            return new Progress(job.mark().orElse(START.toString()), 0, 0);
        });
        String zh = "处理 %d 笔，其中 %d 笔未支付（预算不足、证书暂扣或失去依据）。".formatted(job.processed(), job.rejected());
        String en = "%d payments, of which %d were not made: budget, suspended certificate or ground."
                .formatted(job.processed(), job.rejected());
        return job.rejected() == 0 ? JobOutcome.succeeded(zh, en) : JobOutcome.partiallySucceeded(zh, en);
    }

    private Optional<DuePayments.Due> next(JobRun job, String region) {
        return due.next(region, job.mark().map(UUID::fromString).orElse(START));
    }

    private void finish(UUID id) {
        runs.locked(id).filter(run -> run.finishedOn() == null).ifPresent(run -> {
            run.finish(clock.today(), changes.now());
            events.note(KIND, "finished", run, "");
        });
    }
}

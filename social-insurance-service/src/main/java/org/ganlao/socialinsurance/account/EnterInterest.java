package org.ganlao.socialinsurance.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.account.domain.InterestRun;

/** An approved interest run at work: parcels of persons in the order of their tokens, each one statement and one step. */
@ApplicationScoped
class EnterInterest implements JobHandler {

    static final String KIND = "account-interest";

    private final InterestRunRepository runs;
    private final InterestRows rows;
    private final TransactionLock locks;
    private final ChangeLog changes;

    EnterInterest(InterestRunRepository runs, InterestRows rows, TransactionLock locks, ChangeLog changes) {
        this.runs = runs;
        this.rows = rows;
        this.locks = locks;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        InterestRun run = runs.findById(job.input(UUID.class));
        String done = job.mark().orElse("");
        Optional<String> end = rows.endOfParcel(run, done);
        while (end.isPresent()) {
            String after = done;
            String last = end.get();
            job.step(() -> new Progress(last, enter(run, after, last), 0));
            done = last;
            end = rows.endOfParcel(run, done);
        }
        return JobOutcome.succeeded(
                "已为 %d 个账户记息。".formatted(job.processed()),
                "Interest was entered in %d accounts.".formatted(job.processed()));
    }

    /** One parcel at a time of all runs of the year, since the regions of two may lie within each other. */
    private int enter(InterestRun run, String after, String last) {
        locks.hold("%s %s %s".formatted(KIND, run.insurance(), run.lastDay()));
        return rows.enter(run, after, last, changes.now());
    }
}

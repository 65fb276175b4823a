package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.oldage.account.domain.InterestRun;

/** An approved interest run at work: parcels of persons in the order of their tokens, each one statement and one step. */
@ApplicationScoped
class EnterInterest implements JobHandler {

    static final String KIND = "account-interest";

    private final InterestRunRepository runs;
    private final InterestRows rows;
    private final PensionDraws draws;
    private final TransactionLock locks;
    private final ChangeLog changes;

    EnterInterest(
            InterestRunRepository runs,
            InterestRows rows,
            PensionDraws draws,
            TransactionLock locks,
            ChangeLog changes) {
        this.runs = runs;
        this.rows = rows;
        this.draws = draws;
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

    /**
     * What pensions drew comes first, then what earlier years bear by now. One parcel at a time, since the regions of two runs
     * may lie within each other, and while nobody takes anything out of an account.
     */
    private int enter(InterestRun run, String after, String last) {
        locks.hold(Accounts.LOCK);
        Instant now = changes.now();
        draws.enter(run.insurance(), after, last, run.lastDay(), now);
        runs.before(run).forEach(earlier -> {
            rows.correct(earlier, after, last, now);
            rows.enter(earlier, after, last, now);
        });
        return rows.enter(run, after, last, now);
    }
}

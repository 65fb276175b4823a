package org.ganlao.skills.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.certificate.Certificates;
import org.ganlao.skills.subsidy.domain.LineState;
import org.ganlao.skills.subsidy.domain.SubsidyLine;

/**
 * A run at work: graduate by graduate, each in one transaction with its posting and its event, once more assessed before. What
 * the year's budget does not cover, or what rests on a suspended certificate, stays approved. Locks: the person, the line, then the book.
 */
@ApplicationScoped
class PaySubsidies implements JobHandler {

    static final String KIND = "subsidy-run";

    private static final UUID START = SubsidyLineRepository.NONE;

    private final SubsidyLineRepository lines;
    private final SubsidyRunRepository runs;
    private final FollowGrounds grounds;
    private final Certificates certificates;
    private final SubsidyBooks books;
    private final SubsidyEvents events;
    private final Persons persons;
    private final ChangeLog changes;
    private final BusinessClock clock;

    PaySubsidies(
            SubsidyLineRepository lines,
            SubsidyRunRepository runs,
            FollowGrounds grounds,
            Certificates certificates,
            SubsidyBooks books,
            SubsidyEvents events,
            Persons persons,
            ChangeLog changes,
            BusinessClock clock) {
        this.lines = lines;
        this.runs = runs;
        this.grounds = grounds;
        this.certificates = certificates;
        this.books = books;
        this.events = events;
        this.persons = persons;
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
        for (Optional<UUID> next = next(job, region); next.isPresent(); next = next(job, region)) {
            UUID line = next.get();
            job.step(() -> new Progress(line.toString(), 1, paid(job.id(), line) ? 0 : 1));
        }
        job.step(() -> {
            finish(job.id());
            return new Progress(job.mark().orElse(START.toString()), 0, 0);
        });
        String zh = "处理 %d 人，其中 %d 人未支付（预算不足、证书暂扣或失去依据）。".formatted(job.processed(), job.rejected());
        String en = "%d graduates, of whom %d were not paid: budget, suspended certificate or ground."
                .formatted(job.processed(), job.rejected());
        return job.rejected() == 0 ? JobOutcome.succeeded(zh, en) : JobOutcome.partiallySucceeded(zh, en);
    }

    private Optional<UUID> next(JobRun job, String region) {
        return lines.due(region, job.mark().map(UUID::fromString).orElse(START));
    }

    private boolean paid(UUID run, UUID id) {
        persons.lockTokens(List.of(lines.findById(id).person()));
        SubsidyLine line = lines.locked(id).orElseThrow();
        if (line.state() != LineState.APPROVED
                || !grounds.requireGround(line, "支付前复核：依据不再成立 · Found without its ground before the payment")) {
            return false;
        }
        if (line.certificate() != null && certificates.suspended(line.certificate())) {
            return false;
        }
        LocalDate today = clock.today();
        Optional<UUID> posting = books.payIfCovered(line.region(), today, id, line.amount());
        posting.ifPresent(entry -> {
            line.pay(run, today, entry, changes.now());
            events.say("paid", line, "run " + run);
        });
        return posting.isPresent();
    }

    private void finish(UUID id) {
        runs.locked(id).filter(run -> run.finishedOn() == null).ifPresent(run -> {
            run.finish(clock.today(), changes.now());
            events.note(KIND, "finished", run, "");
        });
    }
}

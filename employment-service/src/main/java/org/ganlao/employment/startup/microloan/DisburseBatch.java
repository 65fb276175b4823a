package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.employment.startup.microloan.domain.LoanAction;
import org.ganlao.employment.startup.microloan.domain.LoanBatch;
import org.ganlao.employment.startup.microloan.domain.LoanStep;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;

/** Disburses all loans of a batch in one transaction: one that is refused refuses them all. */
@ApplicationScoped
class DisburseBatch {

    private final CommunityRepository communities;
    private final BatchRepository batches;
    private final LoanRepository loans;
    private final LoanSettling settling;
    private final LoanEvents events;
    private final RecordChecks checks;
    private final Caller caller;
    private final ChangeLog changes;

    DisburseBatch(
            CommunityRepository communities,
            BatchRepository batches,
            LoanRepository loans,
            LoanSettling settling,
            LoanEvents events,
            RecordChecks checks,
            Caller caller,
            ChangeLog changes) {
        this.communities = communities;
        this.batches = batches;
        this.loans = loans;
        this.settling = settling;
        this.events = events;
        this.checks = checks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    BatchView disburse(UUID community, BatchRequest request) {
        checks.requirePast(request.on(), "/on");
        Instant now = changes.now();
        LoanBatch batch = new LoanBatch(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                communities.held(community),
                request.on(),
                now);
        batches.add(batch);
        LoanStep step = new LoanStep(LoanAction.DISBURSE, request.on(), caller.subject(), "");
        List<Microloan> lent = request.loans().stream()
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .map(this::held)
                .toList();
        for (Microloan loan : lent) {
            loan.disburseWith(batch, step, now);
            settling.plan(loan);
            events.say("disbursed", loan, "batch " + batch.id());
        }
        return BatchView.from(batch, lent);
    }

    Page<BatchView> page(UUID community, Paging paging) {
        Page<LoanBatch> page = batches.page(communities.visible(community).id(), paging);
        Map<UUID, List<Microloan>> lent = loans
                .in(page.items().stream().map(LoanBatch::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Microloan::batch));
        return page.map(batch -> BatchView.from(batch, lent.getOrDefault(batch.id(), List.of())));
    }

    /** In the order of their ids as the database sorts them, so that nobody who holds loans waits for another in a circle. */
    private Microloan held(UUID id) {
        Microloan loan = loans.visible(id);
        loans.getEntityManager().refresh(loan, LockModeType.PESSIMISTIC_WRITE);
        return loan;
    }
}

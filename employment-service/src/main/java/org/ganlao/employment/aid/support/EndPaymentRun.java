package org.ganlao.employment.aid.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.ganlao.employment.aid.support.domain.PaymentRun;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/**
 * Says once that a run came to its end, with what it paid and what is approved and not paid then. One that was cancelled does
 * not get here.
 */
@ApplicationScoped
class EndPaymentRun {

    private final PaymentRunRepository runs;
    private final DueClaims due;
    private final RecordEvents events;
    private final ChangeLog changes;
    private final BusinessClock clock;

    EndPaymentRun(
            PaymentRunRepository runs, DueClaims due, RecordEvents events, ChangeLog changes, BusinessClock clock) {
        this.runs = runs;
        this.due = due;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void end(UUID id) {
        PaymentRun run = runs.locked(id).orElseThrow();
        if (run.finishedOn() == null) {
            run.finish(clock.today(), changes.now());
            PaymentRunFact fact = PaymentRunFact.of(run, due.paidBy(id), due.left(run.region(), run.until()));
            events.say(PaySupports.KIND, "finished", fact, "");
        }
    }
}

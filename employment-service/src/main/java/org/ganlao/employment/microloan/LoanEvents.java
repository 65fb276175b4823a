package org.ganlao.employment.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.ganlao.employment.microloan.domain.Microloan;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.record.RecordEvents;

/** What happened to a loan: before its disbursement said to the audit alone, from then on to the other services too. */
@ApplicationScoped
class LoanEvents {

    private static final String KIND = "microloan";

    private final RecordEvents events;
    private final Audit audit;

    LoanEvents(RecordEvents events, Audit audit) {
        this.events = events;
        this.audit = audit;
    }

    void note(String verb, Microloan loan, String why) {
        audit.record(
                KIND + "." + verb,
                KIND,
                loan.id().toString(),
                Map.of("version", loan.version(), "region", loan.region(), "why", why));
    }

    void say(String verb, Microloan loan, String why) {
        events.say(KIND, verb, LoanFact.of(loan), why);
    }
}

package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.platform.record.RecordEvents;

/** What happened to a loan: before its disbursement said to the audit alone, from then on to the other services too. */
@ApplicationScoped
class LoanEvents {

    private static final String KIND = "microloan";

    private final RecordEvents events;

    LoanEvents(RecordEvents events) {
        this.events = events;
    }

    void note(String verb, Microloan loan, String why) {
        events.note(KIND, verb, loan, why);
    }

    void say(String verb, Microloan loan, String why) {
        events.say(KIND, verb, LoanFact.of(loan), why);
    }
}

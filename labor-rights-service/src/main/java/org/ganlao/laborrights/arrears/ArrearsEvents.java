package org.ganlao.laborrights.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.arrears.domain.WageRepayment;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.RecordEvents;

/** Tells of verified arrears and of their repayments; of what nobody verified there is an audit entry alone. */
@ApplicationScoped
class ArrearsEvents {

    static final String ARREARS = "wage-arrears";
    static final String PERSON = "owed-wages";
    static final String REPAYMENT = "wage-repayment";

    private final RecordEvents events;

    ArrearsEvents(RecordEvents events) {
        this.events = events;
    }

    void note(String kind, String what, FactRecord record, String why) {
        events.note(kind, what, record, why);
    }

    void verified(EmployerArrears arrears) {
        events.say(ARREARS, "verified", ArrearsFact.of(arrears), "");
    }

    /** Where others know of the arrears, that they changed; where not, what happened to them. */
    void changed(EmployerArrears arrears, String what, String why) {
        if (arrears.verifiedOn() == null) {
            note(ARREARS, what, arrears, why);
        } else {
            events.say(ARREARS, "annulled".equals(what) ? what : "changed", ArrearsFact.of(arrears), why);
        }
    }

    void said(String verb, WageRepayment repayment, String why) {
        events.say(REPAYMENT, verb, RepaymentFact.of(repayment), why);
        changed(repayment.arrears(), "changed", why);
    }
}

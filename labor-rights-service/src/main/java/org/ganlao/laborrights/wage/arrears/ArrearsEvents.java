package org.ganlao.laborrights.wage.arrears;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.WageRepayment;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.RecordEvents;

/** Tells of verified arrears and of their repayments; of what nobody verified there is an audit entry alone. */
@ApplicationScoped
class ArrearsEvents {

    static final String ARREARS = "wage-arrears";
    static final String PERSON = "owed-wages";
    static final String REPAYMENT = "wage-repayment";

    private final RecordEvents events;
    private final List<ArrearsFollower> followers;

    ArrearsEvents(RecordEvents events, @All List<ArrearsFollower> followers) {
        this.events = events;
        this.followers = followers;
    }

    void note(String kind, String what, FactRecord record, String why) {
        events.note(kind, what, record, why);
    }

    void verified(EmployerArrears arrears) {
        tell("verified", arrears, "");
    }

    /** Where others know of the arrears, that they changed; where not, what happened to them. */
    void changed(EmployerArrears arrears, String what, String why) {
        if (arrears.verifiedOn() == null) {
            note(ARREARS, what, arrears, why);
        } else {
            tell("annulled".equals(what) ? what : "changed", arrears, why);
        }
    }

    private void tell(String verb, EmployerArrears arrears, String why) {
        ArrearsFact fact = ArrearsFact.of(arrears);
        events.say(ARREARS, verb, fact, why);
        followers.forEach(follower -> follower.changed(fact.employer()));
    }

    void said(String verb, WageRepayment repayment, String why) {
        events.say(REPAYMENT, verb, RepaymentFact.of(repayment), why);
        changed(repayment.arrears(), "changed", why);
    }
}

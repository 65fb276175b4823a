package org.ganlao.laborrights.wage.arrears;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.WageRepayment;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/**
 * Tells of verified arrears and of their repayments; of what nobody verified there is an audit entry alone. Locks: the row of the
 * arrears by the caller, then the day of its instalment.
 */
@ApplicationScoped
class ArrearsEvents {

    static final String ARREARS = "wage-arrears";
    static final String PERSON = "owed-wages";
    static final String REPAYMENT = "wage-repayment";

    private final RecordEvents events;
    private final InstalmentDays instalments;
    private final List<ArrearsFollower> followers;
    private final BusinessClock clock;

    ArrearsEvents(
            RecordEvents events,
            InstalmentDays instalments,
            @All List<ArrearsFollower> followers,
            BusinessClock clock) {
        this.events = events;
        this.instalments = instalments;
        this.clock = clock;
        this.followers = followers;
    }

    void note(String kind, String what, FactRecord record, String why) {
        events.note(kind, what, record, why);
    }

    void verified(EmployerArrears arrears) {
        tell("verified", arrears, "", clock.today());
    }

    /** Where others know of the arrears, that they changed; where not, what happened to them. */
    void changed(EmployerArrears arrears, String what, String why) {
        changed(arrears, what, why, clock.today());
    }

    private void changed(EmployerArrears arrears, String what, String why, LocalDate on) {
        if (arrears.verifiedOn() == null) {
            note(ARREARS, what, arrears, why);
        } else {
            tell("annulled".equals(what) ? what : "changed", arrears, why, on);
        }
    }

    private void tell(String verb, EmployerArrears arrears, String why, LocalDate on) {
        ArrearsFact fact = ArrearsFact.of(arrears);
        events.say(ARREARS, verb, fact, why);
        instalments.follow(arrears, on);
        followers.forEach(follower -> follower.changed(fact.employer()));
    }

    void said(String verb, WageRepayment repayment, String why) {
        events.say(REPAYMENT, verb, RepaymentFact.of(repayment), why);
        changed(repayment.arrears(), "changed", why, repayment.terms().paidOn());
    }
}

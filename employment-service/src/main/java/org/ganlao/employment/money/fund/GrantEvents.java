package org.ganlao.employment.money.fund;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.money.fund.domain.FundGrant;
import org.ganlao.platform.record.RecordEvents;

/** What happened to a grant: said to the audit alone until it is approved, from then on to the other services too. */
@ApplicationScoped
class GrantEvents {

    private static final String KIND = "fund-grant";

    private final RecordEvents events;

    GrantEvents(RecordEvents events) {
        this.events = events;
    }

    void say(String verb, FundGrant grant, String why) {
        if (grant.approval().given()) {
            events.say(KIND, verb, GrantFact.of(grant), why);
        } else {
            events.note(KIND, verb, grant, why);
        }
    }
}

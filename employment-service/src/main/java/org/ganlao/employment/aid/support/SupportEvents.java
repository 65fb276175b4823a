package org.ganlao.employment.aid.support;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.aid.support.domain.SupportClaim;
import org.ganlao.platform.record.RecordEvents;

/** What happened to a claim: said to the audit alone until it is approved, from then on to the other services too. */
@ApplicationScoped
class SupportEvents {

    private static final String KIND = "support-claim";

    private final RecordEvents events;

    SupportEvents(RecordEvents events) {
        this.events = events;
    }

    void say(String verb, SupportClaim claim, String why) {
        if (claim.approval().given()) {
            events.say(KIND, verb, SupportFact.of(claim), why);
        } else {
            events.note(KIND, verb, claim, why);
        }
    }
}

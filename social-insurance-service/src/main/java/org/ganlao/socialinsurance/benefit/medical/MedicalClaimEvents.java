package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalClaim;

/** What happened to a bill: said to the audit alone until it is approved, from then on to the other services too. */
@ApplicationScoped
class MedicalClaimEvents {

    static final String KIND = "medical-claim";

    private final RecordEvents events;

    MedicalClaimEvents(RecordEvents events) {
        this.events = events;
    }

    void say(String verb, MedicalClaim claim, String why) {
        if (claim.approval().given()) {
            events.say(KIND, verb, MedicalClaimFact.of(claim), why);
        } else {
            events.note(KIND, verb, claim, why);
        }
    }
}

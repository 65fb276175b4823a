package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.platform.record.RecordEvents;

/** Tells of accepted cases, in numbers only; of what was not accepted there is an audit entry alone. */
@ApplicationScoped
class DisputeEvents {

    static final String CASE = "dispute-case";
    static final String WORKER = "dispute-worker";

    private final RecordEvents events;

    DisputeEvents(RecordEvents events) {
        this.events = events;
    }

    void note(String what, DisputeCase found, String why) {
        events.note(CASE, what, found, why);
    }

    /** @param verb accepted, corrected, closed or annulled */
    void tell(String verb, DisputeCase found, String why) {
        if (found.accepted()) {
            events.say(CASE, verb, DisputeCaseFact.of(found), why);
        } else {
            note(verb, found, why);
        }
    }
}

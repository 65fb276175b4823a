package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.oldage.pension.domain.Pension;

/** What happened to a pension: to the audit always, to the others once it was granted. */
@ApplicationScoped
class PensionEvents {

    private static final String KIND = "pension";

    private final RecordEvents events;

    PensionEvents(RecordEvents events) {
        this.events = events;
    }

    /** Tells it to the others where they were told of the pension. */
    void say(String verb, Pension pension, String why) {
        if (pension.told()) {
            events.say(KIND, verb, PensionFact.of(pension), why);
        } else {
            events.note(KIND, verb, pension, why);
        }
    }
}

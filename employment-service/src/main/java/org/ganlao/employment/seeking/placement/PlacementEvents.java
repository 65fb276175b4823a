package org.ganlao.employment.seeking.placement;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.record.RecordEvents;

/** What happened to a placement, said to the other services and to the audit. */
@ApplicationScoped
class PlacementEvents {

    private final RecordEvents events;

    PlacementEvents(RecordEvents events) {
        this.events = events;
    }

    void recorded(Placement placement) {
        say("recorded", placement, "");
    }

    void corrected(Placement placement, String why) {
        say("corrected", placement, why);
    }

    void ended(Placement placement) {
        say("ended", placement, "");
    }

    void annulled(Placement placement) {
        say("annulled", placement, placement.annulReason());
    }

    private void say(String verb, Placement placement, String why) {
        events.say("placement", verb, PlacementFact.of(placement), why);
    }
}

package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;

/** One step of a case of which others are told nothing, in the running transaction. Locks: the case. */
@ApplicationScoped
class DisputeSteps {

    private final DisputeCaseRepository cases;
    private final DisputeEvents events;
    private final ShowDisputes show;

    DisputeSteps(DisputeCaseRepository cases, DisputeEvents events, ShowDisputes show) {
        this.cases = cases;
        this.events = events;
        this.show = show;
    }

    /** @param what it is called in the audit */
    DisputeCaseView take(String what, UUID id, String ifMatch, String why, Consumer<DisputeCase> taken) {
        DisputeCase found = cases.forChange(id, ifMatch);
        taken.accept(found);
        events.note(what, found, why);
        return show.view(found);
    }
}

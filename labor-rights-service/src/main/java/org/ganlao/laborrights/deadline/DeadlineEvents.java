package org.ganlao.laborrights.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.deadline.domain.DeadlineState;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.event.Event;
import org.ganlao.platform.event.FactKind;

/** Says which limits passed, how far up that was told, and which of them are settled after all. Events of a region stay in order. */
@ApplicationScoped
class DeadlineEvents {

    private static final FactKind DEADLINE = FactKind.of("labor-rights", "deadline");

    private final ChangeLog changes;

    DeadlineEvents(ChangeLog changes) {
        this.changes = changes;
    }

    /** A limit that had been told to be overdue was met or dropped, or runs to a later day; or it is overdue again. */
    void changed(Deadline deadline) {
        String verb = deadline.state() == DeadlineState.OVERDUE ? "overdue" : "settled";
        changes.append(
                Event.ofItems(DEADLINE.type(verb), deadline.subject().region(), List.of(DeadlineFact.of(deadline))));
    }

    /** @param verb {@code overdue} or {@code escalated} */
    void raised(String verb, String region, List<DeadlineFact> facts) {
        for (int from = 0; from < facts.size(); from += Event.MAX_ITEMS) {
            List<DeadlineFact> some = facts.subList(from, Math.min(from + Event.MAX_ITEMS, facts.size()));
            changes.append(Event.ofItems(DEADLINE.type(verb), region, some).inBulk());
        }
    }
}

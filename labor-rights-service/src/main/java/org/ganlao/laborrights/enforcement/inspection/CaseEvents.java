package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.laborrights.enforcement.inspection.domain.Violation;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.record.RecordEvents;

/** Says what became of a case and of its violations, and notes each step in the case's own record. */
@ApplicationScoped
class CaseEvents {

    private final InspectionCaseRepository cases;
    private final RecordEvents events;
    private final Caller caller;

    CaseEvents(InspectionCaseRepository cases, RecordEvents events, Caller caller) {
        this.cases = cases;
        this.events = events;
        this.caller = caller;
    }

    /**
     * @param verb of the event
     * @param step as the record of the case calls it
     * @param inspectors who took it together; empty where that does not matter
     */
    void told(
            String verb, InspectionCase changed, String step, LocalDate on, Collection<UUID> inspectors, String note) {
        cases.note(
                changed,
                new TakenStep(
                        step,
                        on,
                        caller.subject(),
                        inspectors.stream().map(UUID::toString).sorted().toList(),
                        note));
        events.say("inspection-case", verb, InspectionCaseFact.of(changed), note);
    }

    void violations(String verb, InspectionCase of, Collection<Violation> changed) {
        changed.forEach(violation -> events.say(
                "labour-violation",
                verb,
                ViolationFact.of(of, violation),
                of.violationsLeft() == null ? "" : of.violationsLeft()));
    }
}

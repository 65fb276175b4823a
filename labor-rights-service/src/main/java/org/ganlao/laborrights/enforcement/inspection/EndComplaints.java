package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseEmployer;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseRefusal;
import org.ganlao.laborrights.enforcement.inspection.domain.Closure;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;
import org.ganlao.laborrights.enforcement.inspection.domain.ComplaintCase;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordEvents;

/** What the plan counts of a complaint follows the case that deals with it, and is changed by nothing else. */
@ApplicationScoped
class EndComplaints {

    private final ComplaintCaseRepository complaints;
    private final InspectionCaseRepository cases;
    private final RecordEvents events;
    private final ChangeLog changes;

    EndComplaints(
            ComplaintCaseRepository complaints,
            InspectionCaseRepository cases,
            RecordEvents events,
            ChangeLog changes) {
        this.complaints = complaints;
        this.cases = cases;
        this.events = events;
        this.changes = changes;
    }

    /** When the complaint came in that the case deals with, if one does. */
    Optional<LocalDate> receivedOn(InspectionCase found) {
        return Optional.ofNullable(found.complaintCase())
                .map(complaints::findById)
                .map(counted -> counted.complaint().receivedOn());
    }

    void ended(InspectionCase found) {
        if (found.complaintCase() != null) {
            ComplaintCase counted = complaints.locked(found.complaintCase()).orElseThrow();
            counted.close(new Closure(found.endedOn(), found.result()), changes.now());
            events.say(
                    "complaint-case",
                    "closed",
                    ComplaintCaseFact.of(counted),
                    found.result().name());
        }
    }

    /** What the case is about is what the complaint is counted as. */
    void corrected(InspectionCase found) {
        if (found.complaintCase() != null) {
            ComplaintCase counted = complaints.locked(found.complaintCase()).orElseThrow();
            Complaint before = counted.complaint();
            Complaint stated = new Complaint(
                    found.region(),
                    found.employers().stream()
                            .map(CaseEmployer::employer)
                            .findFirst()
                            .orElse(null),
                    before.channel(),
                    found.outline().subject(),
                    before.receivedOn(),
                    found.outline().openedOn());
            if (!stated.equals(before)) {
                counted.correct(stated, changes.now());
                events.say("complaint-case", "corrected", ComplaintCaseFact.of(counted), "");
            }
        }
    }

    void annulled(InspectionCase found) {
        if (found.complaintCase() != null) {
            ComplaintCase counted = complaints.locked(found.complaintCase()).orElseThrow();
            counted.annul(found.annulReason(), changes.now());
            events.say("complaint-case", "annulled", ComplaintCaseFact.of(counted), found.annulReason());
        }
    }

    /** Refuses a change of a complaint for which a case stands. */
    void requireNoCase(UUID complaintCase) {
        cases.ofComplaint(complaintCase).ifPresent(dealing -> {
            throw new Rejection(CaseRefusal.CASE_IS_INSPECTED, dealing.id());
        });
    }
}

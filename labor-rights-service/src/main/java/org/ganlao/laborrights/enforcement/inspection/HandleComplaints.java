package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.Closure;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;
import org.ganlao.laborrights.enforcement.inspection.domain.ComplaintCase;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Accepts complaints, and closes, corrects or annuls their cases. */
@ApplicationScoped
class HandleComplaints {

    private final ComplaintCaseRepository cases;
    private final CaseDeadlines deadlines;
    private final EndComplaints inspected;
    private final CountedComplaints counted;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    HandleComplaints(
            ComplaintCaseRepository cases,
            CaseDeadlines deadlines,
            EndComplaints inspected,
            CountedComplaints counted,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.inspected = inspected;
        this.counted = counted;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ComplaintCaseView accept(ComplaintCaseRequest request) {
        Complaint complaint = request.complaint().complaint();
        require(complaint);
        counted.hold(complaint);
        Origin origin = new Origin(caller.client(), request.sourceRef());
        ComplaintCase accepted = new ComplaintCase(UUID.randomUUID(), origin, complaint, changes.now());
        cases.requireNew(accepted);
        if (!request.isAnother()) {
            counted.requireNoOther(accepted.id(), complaint);
        }
        cases.keep(accepted);
        deadlines.accepted(accepted);
        return told("accepted", accepted, "");
    }

    @Transactional
    ComplaintCaseView close(UUID id, String ifMatch, StatedClosure stated) {
        Closure closure = stated.closure();
        checks.requirePast(closure.on(), "/on");
        ComplaintCase found = cases.forChange(id, ifMatch);
        inspected.requireNoCase(id);
        found.close(closure, changes.now());
        deadlines.closed(found);
        return told("closed", found, closure.result().name());
    }

    @Transactional
    ComplaintCaseView correct(UUID id, String ifMatch, ComplaintCorrection correction) {
        Complaint stated = correction.complaint().complaint();
        require(stated);
        ComplaintCase found = cases.forChange(id, ifMatch);
        inspected.requireNoCase(id);
        counted.hold(stated);
        if (!correction.isAnother() && !stated.isAlike(found.complaint())) {
            counted.requireNoOther(id, stated);
        }
        found.correct(stated, changes.now());
        deadlines.corrected(found);
        return told("corrected", found, correction.reason());
    }

    @Transactional
    ComplaintCaseView annul(UUID id, String ifMatch, Annulment annulment) {
        ComplaintCase found = cases.forChange(id, ifMatch);
        inspected.requireNoCase(id);
        found.annul(annulment.reason(), changes.now());
        deadlines.annulled(found);
        return told("annulled", found, annulment.reason());
    }

    ComplaintCaseView one(UUID id) {
        return ComplaintCaseView.from(cases.visible(id), deadlines);
    }

    Page<ComplaintCaseView> page(ComplaintCaseFilter filter, Paging paging) {
        return cases.page(filter, paging).map(found -> ComplaintCaseView.from(found, deadlines));
    }

    private void require(Complaint stated) {
        checks.requirePast(stated.acceptedOn(), "/complaint/acceptedOn");
        checks.requireOwnRegion(stated.region(), stated.acceptedOn(), "/complaint/region");
    }

    private ComplaintCaseView told(String verb, ComplaintCase changed, String why) {
        events.say("complaint-case", verb, ComplaintCaseFact.of(changed), why);
        return ComplaintCaseView.from(changed, deadlines);
    }
}

package org.ganlao.skills.provider.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.provider.institution.domain.Institution;
import org.ganlao.skills.provider.supervision.domain.TrainingComplaint;

/** Receives complaints about institutions and decides them. Locks: the institution, then the complaint. */
@ApplicationScoped
class KeepComplaints {

    private static final String KIND = "training-complaint";
    private static final String DEADLINE = "skills.supervision.complaint.working-days";

    private final ComplaintRepository complaints;
    private final SupervisedInstitutions institutions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepComplaints(
            ComplaintRepository complaints,
            SupervisedInstitutions institutions,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.complaints = complaints;
        this.institutions = institutions;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ComplaintView receive(ComplaintRequest request) {
        checks.requirePast(request.receivedOn(), "/receivedOn");
        Institution about = institutions.held(request.institution());
        TrainingComplaint complaint = new TrainingComplaint(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                about,
                request.receivedOn(),
                request.matter(),
                institutions.due(DEADLINE, request.receivedOn(), about.region()),
                changes.now());
        complaints.add(complaint);
        return told("received", complaint, "");
    }

    @Transactional
    ComplaintView decide(UUID id, String ifMatch, ComplaintDecision decision) {
        checks.requirePast(decision.on(), "/on");
        institutions.held(complaints.visible(id).institution());
        TrainingComplaint complaint = complaints.forChange(id, ifMatch);
        complaint.decide(decision.upheld(), decision.on(), decision.grounds(), changes.now());
        return told("decided", complaint, decision.grounds());
    }

    @Transactional
    ComplaintView annul(UUID id, String ifMatch, Annulment annulment) {
        institutions.held(complaints.visible(id).institution());
        TrainingComplaint complaint = complaints.forChange(id, ifMatch);
        complaint.annul(annulment.reason(), changes.now());
        return told("annulled", complaint, annulment.reason());
    }

    ComplaintView one(UUID id) {
        return ComplaintView.from(complaints.visible(id));
    }

    Page<ComplaintView> page(SupervisedFilter filter, Paging paging) {
        return complaints.page(filter, paging).map(ComplaintView::from);
    }

    private ComplaintView told(String verb, TrainingComplaint complaint, String why) {
        events.say(KIND, verb, ComplaintFact.of(complaint), why);
        institutions.changed(complaint.institution());
        return ComplaintView.from(complaint);
    }
}

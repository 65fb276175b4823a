package org.ganlao.laborrights.enforcement.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.enforcement.complaint.domain.ComplaintMatter;
import org.ganlao.laborrights.enforcement.complaint.domain.QueryCode;
import org.ganlao.laborrights.enforcement.complaint.domain.ReceivedComplaint;
import org.ganlao.laborrights.enforcement.grid.ResponsibleInspectors;
import org.ganlao.laborrights.enforcement.inspection.CaseRules;
import org.ganlao.laborrights.enforcement.inspection.OpenCases;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit;
import org.ganlao.laborrights.enforcement.inspection.domain.Channel;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;
import org.ganlao.laborrights.enforcement.inspection.domain.Limitation;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.platform.time.BusinessClock;

/**
 * Takes complaints down and decides whether they are accepted. Who complains is recorded only where it was said, and shown to
 * nobody outside of the inspectorate; what is told to others names no person. Locks: the complaint, then who complains, then what
 * is accepted about the employer, then its limit of time.
 */
@ApplicationScoped
class TakeComplaints {

    static final String KIND = "complaint";
    private static final String ANYBODY = "public";

    private final ReceivedComplaintRepository complaints;
    private final OpenCases cases;
    private final ResponsibleInspectors responsible;
    private final CaseRules rules;
    private final Deadlines deadlines;
    private final ComplaintCodes codes;
    private final CountedOnce counting;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Persons persons;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    TakeComplaints(
            ReceivedComplaintRepository complaints,
            OpenCases cases,
            ResponsibleInspectors responsible,
            CaseRules rules,
            Deadlines deadlines,
            ComplaintCodes codes,
            CountedOnce counting,
            RecordChecks checks,
            RecordEvents events,
            Persons persons,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.complaints = complaints;
        this.cases = cases;
        this.responsible = responsible;
        this.rules = rules;
        this.deadlines = deadlines;
        this.codes = codes;
        this.counting = counting;
        this.checks = checks;
        this.events = events;
        this.persons = persons;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** Of anybody, through the front door; it is received today. */
    @Transactional
    ComplaintStatus submit(PublicComplaintRequest request) {
        LocalDate today = clock.today();
        requirePast(request.matter());
        checks.requireRegion(request.matter().region(), today, "/matter/region");
        requireInside(request.matter());
        QueryCode code = codes.next();
        ReceivedComplaint complaint = received(
                new Origin(ANYBODY, code.value()),
                request.matter().matter(),
                request.person(),
                Channel.ONLINE,
                today,
                code);
        return new ComplaintStatus(code.value(), PublicStatus.RECEIVED, today, due(complaint), null, null, null, null);
    }

    private void requirePast(StatedMatter matter) {
        checks.requirePast(matter.violationFrom(), "/matter/violationFrom");
        checks.requirePast(matter.violationUntil(), "/matter/violationUntil");
    }

    /** Else the complaint could not be accepted. */
    private void requireInside(StatedMatter matter) {
        responsible.requireInside(matter.region(), matter.community(), "/matter/community");
    }

    @Transactional
    ComplaintView register(ComplaintRequest request) {
        checks.requirePast(request.receivedOn(), "/receivedOn");
        checks.requireOwnRegion(request.matter().region(), request.receivedOn(), "/matter/region");
        requireInside(request.matter());
        boolean counted = request.person() != null && !request.isAnother();
        if (counted) {
            counting.hold(request.person());
        }
        Origin origin = new Origin(caller.client(), request.sourceRef());
        complaints.requireUnused(origin);
        if (counted) {
            counting.requireUntaken(request.person(), request.matter().matter());
        }
        return view(received(
                origin,
                request.matter().matter(),
                request.person(),
                request.channel(),
                request.receivedOn(),
                codes.next()));
    }

    private ReceivedComplaint received(
            Origin origin, ComplaintMatter matter, StatedPerson person, Channel channel, LocalDate on, QueryCode code) {
        ReceivedComplaint complaint = new ReceivedComplaint(
                UUID.randomUUID(),
                origin,
                matter,
                person == null ? null : persons.protect(persons.identify(person)),
                channel,
                on,
                code,
                changes.now());
        complaints.keep(complaint);
        deadlines.begin(Subject.of(KIND, complaint), CaseLimit.ACCEPTANCE, on);
        events.say(KIND, "received", ComplaintFact.of(complaint), "");
        return complaint;
    }

    @Transactional
    ComplaintView accept(UUID id, String ifMatch, StatedAcceptance acceptance) {
        ReceivedComplaint complaint = held(id, ifMatch, acceptance.on());
        ComplaintMatter matter = complaint.matter();
        Limitation limitation = rules.limitation(acceptance.on());
        complaint.requireAcceptable(acceptance.on(), limitation);
        if (!acceptance.isAnother()) {
            counting.requireUnaccepted(complaint);
        }
        OpenCases.Accepted opened = cases.accept(
                complaint.id(),
                new Complaint(
                        matter.region(),
                        matter.employer(),
                        complaint.channel(),
                        matter.subject(),
                        complaint.occurredOn(),
                        acceptance.on()),
                matter.employerName(),
                matter.violationFrom(),
                matter.violationUntil(),
                matter.community(),
                acceptance.isAnother());
        complaint.accept(acceptance.on(), opened.inspectionCase(), limitation, changes.now());
        return decided("accepted", complaint, "");
    }

    @Transactional
    ComplaintView refuse(UUID id, String ifMatch, StatedRefusal refusal) {
        ReceivedComplaint complaint = held(id, ifMatch, refusal.on());
        complaint.refuse(
                refusal.on(), refusal.ground(), refusal.forwardedTo(), rules.limitation(refusal.on()), changes.now());
        return decided("refused", complaint, refusal.note());
    }

    /** Also for another region, which has what is left of the time from the receipt. */
    @Transactional
    ComplaintView correct(UUID id, String ifMatch, ComplaintCorrection correction) {
        requirePast(correction.matter());
        ReceivedComplaint complaint = complaints.forChange(id, ifMatch);
        checks.requireRegion(correction.matter().region(), complaint.occurredOn(), "/matter/region");
        requireInside(correction.matter());
        complaint.correct(correction.matter().matter(), changes.now());
        deadlines.begunAnew(Subject.of(KIND, complaint), CaseLimit.ACCEPTANCE, complaint.occurredOn());
        events.say(KIND, "corrected", ComplaintFact.of(complaint), correction.reason());
        return view(complaint);
    }

    @Transactional
    ComplaintView withdraw(UUID id, String ifMatch, StatedWithdrawal withdrawal) {
        ReceivedComplaint complaint = held(id, ifMatch, withdrawal.on());
        complaint.withdraw(withdrawal.on(), changes.now());
        return decided("withdrawn", complaint, withdrawal.note());
    }

    @Transactional
    ComplaintView annul(UUID id, String ifMatch, Annulment annulment) {
        ReceivedComplaint complaint = complaints.forChange(id, ifMatch);
        complaint.annul(annulment.reason(), changes.now());
        deadlines.drop(Subject.of(KIND, complaint));
        events.say(KIND, "annulled", ComplaintFact.of(complaint), annulment.reason());
        return view(complaint);
    }

    ComplaintView one(UUID id) {
        ReceivedComplaint found = complaints.visible(id);
        reads.one(KIND, id);
        return view(found);
    }

    Page<ComplaintView> page(ComplaintFilter filter, Paging paging) {
        Page<ReceivedComplaint> page = complaints.page(filter, paging);
        reads.list(KIND);
        return page.map(this::view);
    }

    private ReceivedComplaint held(UUID id, String ifMatch, LocalDate on) {
        checks.requirePast(on, "/on");
        return complaints.forChange(id, ifMatch);
    }

    private ComplaintView decided(String verb, ReceivedComplaint complaint, String why) {
        deadlines.meet(Subject.of(KIND, complaint), CaseLimit.ACCEPTANCE, complaint.decidedOn());
        events.say(KIND, verb, ComplaintFact.of(complaint), why);
        return view(complaint);
    }

    private ComplaintView view(ReceivedComplaint complaint) {
        return ComplaintView.from(
                complaint, complaint.person() == null ? null : persons.show(complaint.person()), due(complaint));
    }

    private LocalDate due(ReceivedComplaint complaint) {
        return deadlines.lastDay(complaint.region(), CaseLimit.ACCEPTANCE, complaint.occurredOn());
    }
}

package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.ResponsibleInspectors;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseCause;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseEmployer;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseKind;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseOutline;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;
import org.ganlao.laborrights.enforcement.inspection.domain.ComplaintCase;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;

/** Opens cases for what other parts of the service found out or accepted, in their transactions. */
@ApplicationScoped
public class OpenCases {

    private static final int WHOLE = 100;

    private final InspectionCaseRepository cases;
    private final ComplaintCaseRepository complaints;
    private final CountedComplaints counting;
    private final ResponsibleInspectors responsible;
    private final CaseLimits limits;
    private final CaseEvents told;
    private final RecordEvents events;
    private final ChangeLog changes;

    OpenCases(
            InspectionCaseRepository cases,
            ComplaintCaseRepository complaints,
            CountedComplaints counting,
            ResponsibleInspectors responsible,
            CaseLimits limits,
            CaseEvents told,
            RecordEvents events,
            ChangeLog changes) {
        this.cases = cases;
        this.complaints = complaints;
        this.counting = counting;
        this.responsible = responsible;
        this.limits = limits;
        this.told = told;
        this.events = events;
        this.changes = changes;
    }

    /**
     * Opens an assigned case for a cause, unless one goes on that it led to. It is led to the inspector in whose cell the employer
     * was found last.
     *
     * @return the case; the earlier one where that goes on
     */
    @Transactional(TxType.MANDATORY)
    public UUID open(CaseCause cause, String employer, String region, Subject subject, LocalDate on) {
        return cases.goingOf(cause.kind(), cause.id()).map(InspectionCase::id).orElseGet(() -> {
            InspectionCase opened = opened(
                    cause,
                    new CaseOutline(region, CaseKind.ASSIGNED, subject, on, null, null, null),
                    employer,
                    null,
                    employer == null
                            ? null
                            : cases.communityOf(employer, region).orElse(null));
            limits.begin(opened, CaseLimit.FILING, on);
            return opened.id();
        });
    }

    /** What a complaint became when it was accepted. */
    public record Accepted(UUID inspectionCase, UUID complaintCase) {}

    /**
     * The case of an accepted complaint, and the record by which the plan counts it.
     *
     * @param complaint of the complaint that led to it
     * @param violationUntil null where the violation goes on or is not known
     * @param community in which the employer acts; null where it is not known
     * @param another whether it is known to be another one than an alike complaint that was accepted by itself
     */
    @Transactional(TxType.MANDATORY)
    public Accepted accept(
            UUID id,
            Complaint complaint,
            String employerName,
            LocalDate violationFrom,
            LocalDate violationUntil,
            String community,
            boolean another) {
        counting.hold(complaint);
        UUID countedAs = UUID.randomUUID();
        if (!another) {
            counting.requireNoneByItself(countedAs, complaint);
        }
        CaseCause complained = new CaseCause("complaint", id);
        ComplaintCase counted = new ComplaintCase(countedAs, origin(complained), complaint, changes.now());
        complaints.persistAndFlush(counted);
        events.say("complaint-case", "accepted", ComplaintCaseFact.of(counted), "");
        InspectionCase opened = opened(
                new CaseCause("complaint", id, counted.id()),
                new CaseOutline(
                        complaint.region(),
                        CaseKind.COMPLAINT,
                        complaint.subject(),
                        complaint.acceptedOn(),
                        violationFrom,
                        violationUntil,
                        null),
                complaint.employer(),
                employerName,
                community);
        limits.begin(opened, CaseLimit.INVESTIGATION, opened.investigatedFrom());
        return new Accepted(opened.id(), counted.id());
    }

    private InspectionCase opened(
            CaseCause cause, CaseOutline outline, String employer, String name, String community) {
        List<CaseEmployer> employers = employer == null ? List.of() : List.of(new CaseEmployer(employer, name, WHOLE));
        InspectionCase opened =
                new InspectionCase(UUID.randomUUID(), origin(cause), outline, employers, cause, changes.now());
        opened.lead(
                community,
                responsible.of(outline.region(), community, outline.openedOn()).orElse(null));
        cases.persistAndFlush(opened);
        told.told("opened", opened, "opened", outline.openedOn(), List.of(), "");
        return opened;
    }

    /** Another one for each case that a cause leads to. */
    private Origin origin(CaseCause cause) {
        long earlier = cases.causedBy(cause.kind(), cause.id());
        String reference = cause.kind() + " " + cause.id();
        return new Origin(CountedComplaints.SELF, earlier == 0 ? reference : reference + " " + (earlier + 1));
    }
}

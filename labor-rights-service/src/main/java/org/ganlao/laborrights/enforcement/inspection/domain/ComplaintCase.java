package org.ganlao.laborrights.enforcement.inspection.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * A complaint or report against an employer, from its acceptance to its closure. A case of an earlier year that is still
 * open is carried into the next. Annulled, it was never accepted.
 */
@Entity
@Table(name = "complaint_case")
public class ComplaintCase extends FactRecord {

    @Embedded
    private Complaint complaint;

    @Embedded
    private Closure closure;

    public ComplaintCase(UUID id, Origin origin, Complaint complaint, Instant now) {
        super(id, origin, now);
        this.complaint = Objects.requireNonNull(complaint, "complaint");
    }

    protected ComplaintCase() {}

    public void close(Closure stated, Instant now) {
        requireStanding();
        if (closure != null) {
            throw new Rejection(InspectionRefusal.CASE_CLOSED, closure.on());
        }
        requireAfterAcceptance(stated, complaint);
        closure = stated;
        revised(now);
    }

    /** @param stated the complaint anew and whole; a closure stays as it is */
    public void correct(Complaint stated, Instant now) {
        requireStanding();
        if (stated.equals(complaint)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        if (closure != null) {
            requireAfterAcceptance(closure, stated);
        }
        complaint = stated;
        revised(now);
    }

    private static void requireAfterAcceptance(Closure closure, Complaint complaint) {
        if (closure.on().isBefore(complaint.acceptedOn())) {
            throw new Rejection(InspectionRefusal.CLOSED_BEFORE_ACCEPTANCE, complaint.acceptedOn());
        }
    }

    public CaseState state() {
        if (!standing()) {
            return CaseState.ANNULLED;
        }
        return closure == null ? CaseState.ACCEPTED : CaseState.CLOSED;
    }

    @Override
    public String region() {
        return complaint.region();
    }

    @Override
    public LocalDate occurredOn() {
        return complaint.acceptedOn();
    }

    public Complaint complaint() {
        return complaint;
    }

    /** Null while the case is open. */
    public Closure closure() {
        return closure;
    }
}

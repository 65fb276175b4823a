package org.ganlao.laborrights.enforcement.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseState;
import org.ganlao.laborrights.enforcement.inspection.domain.ComplaintCase;
import org.ganlao.platform.http.Versioned;

/**
 * @param acceptedLate accepted after the legal time, which is a finding and no reason to refuse the record
 * @param investigationDue last day of the investigation, without an approved extension
 */
record ComplaintCaseView(
        UUID id,
        int version,
        CaseState state,
        StatedComplaint complaint,
        boolean acceptedLate,
        LocalDate investigationDue,
        StatedClosure closure,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ComplaintCaseView from(ComplaintCase found, CaseDeadlines deadlines) {
        return new ComplaintCaseView(
                found.id(),
                found.version(),
                found.state(),
                StatedComplaint.from(found.complaint()),
                found.complaint().acceptedOn().isAfter(deadlines.acceptanceDue(found.complaint())),
                deadlines.investigationDue(found.complaint()),
                StatedClosure.from(found.closure()),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}

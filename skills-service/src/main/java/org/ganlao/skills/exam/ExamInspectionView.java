package org.ganlao.skills.exam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.exam.domain.ExamInspection;

record ExamInspectionView(
        UUID id,
        int version,
        UUID session,
        String region,
        LocalDate inspectedOn,
        String findings,
        boolean serious,
        LocalDate rectifiedOn,
        String how,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ExamInspectionView from(ExamInspection inspection) {
        return new ExamInspectionView(
                inspection.id(),
                inspection.version(),
                inspection.session(),
                inspection.region(),
                inspection.occurredOn(),
                inspection.findings(),
                inspection.serious(),
                inspection.rectifiedOn(),
                inspection.how(),
                inspection.annulReason(),
                inspection.origin().sourceRef(),
                inspection.recordedAt());
    }
}

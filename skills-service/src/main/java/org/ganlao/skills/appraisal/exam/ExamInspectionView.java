package org.ganlao.skills.appraisal.exam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.appraisal.exam.domain.ExamInspection;

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

        @Schema(description = "督导人员已确认整改 · Whether an inspector has confirmed that it was put right")
        boolean confirmed,

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
                inspection.confirmed(),
                inspection.annulReason(),
                inspection.origin().sourceRef(),
                inspection.recordedAt());
    }
}

package org.ganlao.skills.appraisal.exam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.appraisal.exam.domain.ExamInspection;

/** An inspection of an exam on the wire, without what is told in words; contracts/events/skills/exam-inspection.*.v1 describe it. */
record ExamInspectionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID session,
        boolean faulty,
        boolean serious,
        LocalDate rectifiedOn,
        String annulReason)
        implements Fact {

    static ExamInspectionFact of(ExamInspection inspection) {
        return new ExamInspectionFact(
                inspection.id(),
                inspection.version(),
                inspection.occurredOn(),
                inspection.recordedAt(),
                inspection.region(),
                inspection.session(),
                inspection.findings() != null,
                inspection.serious(),
                inspection.confirmed() ? inspection.rectifiedOn() : null,
                inspection.annulReason());
    }
}

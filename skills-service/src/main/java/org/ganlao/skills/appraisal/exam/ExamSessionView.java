package org.ganlao.skills.appraisal.exam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;

record ExamSessionView(
        UUID id,
        int version,
        UUID station,
        String region,
        StatedExamPlan plan,
        Set<UUID> examiners,

        @Schema(description = "已公布成绩中合格人数 · Of the decided, who passed")
        int passed,

        @Schema(description = "已公布成绩中不合格人数 · Of the decided, who failed")
        int failed,

        LocalDate decidedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ExamSessionView from(ExamSession session) {
        return new ExamSessionView(
                session.id(),
                session.version(),
                session.station(),
                session.region(),
                StatedExamPlan.from(session.plan()),
                new TreeSet<>(session.examiners()),
                session.passed(),
                session.failed(),
                session.decidedOn(),
                session.annulReason(),
                session.origin().sourceRef(),
                session.recordedAt());
    }
}

package org.ganlao.skills.appraisal.exam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.appraisal.exam.domain.ExamPlan;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;

/** An exam on the wire; contracts/events/skills/exam-session.*.v1 describe it. */
record ExamSessionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID station,
        String occupation,
        int level,
        int capacity,
        int passed,
        int failed,
        LocalDate decidedOn,
        String annulReason)
        implements Fact {

    static ExamSessionFact of(ExamSession session) {
        ExamPlan plan = session.plan();
        return new ExamSessionFact(
                session.id(),
                session.version(),
                session.occurredOn(),
                session.recordedAt(),
                session.region(),
                session.station(),
                plan.occupation(),
                plan.level(),
                plan.capacity(),
                session.passed(),
                session.failed(),
                session.decidedOn(),
                session.annulReason());
    }
}

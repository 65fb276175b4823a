package org.ganlao.skills.appraisal.exam;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.appraisal.exam.domain.ExamPart;
import org.ganlao.skills.appraisal.exam.domain.ScoreEntry;

record ScoreView(
        UUID id,
        int version,
        UUID candidate,
        ExamPart part,

        @Schema(description = "1 首考、2 补考 · 1 first attempt, 2 make-up")
        int attempt,

        @Schema(description = "1、2 独立评分，3 裁定评分 · 1 and 2 score independently, 3 decides between them")
        int place,

        @Schema(description = "成绩；公布前只对录入人显示 · Points of 100; before the result, shown to who entered it")
        BigDecimal score,

        UUID examiner,
        LocalDate enteredOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    /** @param open whether the caller may know the score */
    static ScoreView from(ScoreEntry entry, boolean open) {
        return new ScoreView(
                entry.id(),
                entry.version(),
                entry.candidate(),
                entry.part(),
                entry.attempt(),
                entry.place(),
                open ? entry.score() : null,
                entry.examiner(),
                entry.occurredOn(),
                entry.annulReason(),
                entry.origin().sourceRef(),
                entry.recordedAt());
    }
}

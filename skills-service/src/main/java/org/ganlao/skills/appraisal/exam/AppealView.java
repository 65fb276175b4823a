package org.ganlao.skills.appraisal.exam;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.appraisal.exam.domain.Appeal;
import org.ganlao.skills.appraisal.exam.domain.AppealState;
import org.ganlao.skills.appraisal.exam.domain.ExamPart;

@Schema(name = "ScoreAppealView")
record AppealView(
        UUID id,
        int version,
        AppealState state,
        UUID candidate,
        String region,
        ExamPart part,
        LocalDate filedOn,
        String grounds,
        BigDecimal scoreBefore,
        BigDecimal scoreAfter,
        LocalDate decidedOn,
        String findings,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static AppealView from(Appeal appeal) {
        return new AppealView(
                appeal.id(),
                appeal.version(),
                appeal.state(),
                appeal.candidate(),
                appeal.region(),
                appeal.part(),
                appeal.occurredOn(),
                appeal.grounds(),
                appeal.scoreBefore(),
                appeal.scoreAfter(),
                appeal.decidedOn(),
                appeal.findings(),
                appeal.origin().sourceRef(),
                appeal.recordedAt());
    }
}

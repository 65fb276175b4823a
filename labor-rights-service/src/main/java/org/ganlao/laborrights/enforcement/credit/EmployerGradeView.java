package org.ganlao.laborrights.enforcement.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.credit.domain.CreditGrade;
import org.ganlao.laborrights.enforcement.credit.domain.EmployerGrade;
import org.ganlao.platform.http.Versioned;

/** An employer's grade. */
@Schema(name = "EmployerGrade")
record EmployerGradeView(
        UUID id,
        int version,
        String region,
        String employer,

        @Schema(description = "年度 · Year") int year,

        CreditGrade grade,

        @Schema(description = "依据的事实及次数 · The facts that it was given for")
        Map<String, Integer> facts,

        LocalDate gradedOn,

        @Schema(description = "是否现行等级 · Whether no later one has taken its place")
        boolean present,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static EmployerGradeView from(EmployerGrade found) {
        return new EmployerGradeView(
                found.id(),
                found.version(),
                found.region(),
                found.employer(),
                found.year(),
                found.grade(),
                new TreeMap<>(found.counts()),
                found.occurredOn(),
                found.present(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}

package org.ganlao.skills.provider.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.provider.supervision.domain.DefectKind;
import org.ganlao.skills.provider.supervision.domain.InstitutionDefect;

@Schema(name = "InstitutionDefect")
record DefectView(
        UUID id,
        int version,
        UUID inspection,
        UUID institution,
        String region,
        DefectKind kind,
        LocalDate foundOn,
        String description,

        @Schema(description = "整改期限 · Last day on which it is put right in time")
        LocalDate dueOn,

        @Schema(description = "是否逾期未整改") boolean overdue,
        LocalDate curedOn,
        String cure,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static DefectView from(InstitutionDefect defect, LocalDate today) {
        return new DefectView(
                defect.id(),
                defect.version(),
                defect.inspection(),
                defect.institution(),
                defect.region(),
                defect.kind(),
                defect.occurredOn(),
                defect.description(),
                defect.dueOn(),
                defect.overdueOn(today),
                defect.curedOn(),
                defect.cure(),
                defect.annulReason(),
                defect.origin().sourceRef(),
                defect.recordedAt());
    }
}

package org.ganlao.skills.provider.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.provider.supervision.domain.InspectionFocus;
import org.ganlao.skills.provider.supervision.domain.InstitutionInspection;

@Schema(name = "InstitutionInspection")
record InspectionView(
        UUID id,
        int version,
        UUID institution,
        String region,
        InspectionFocus focus,
        LocalDate inspectedOn,
        String result,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InspectionView from(InstitutionInspection inspection) {
        return new InspectionView(
                inspection.id(),
                inspection.version(),
                inspection.institution(),
                inspection.region(),
                inspection.focus(),
                inspection.occurredOn(),
                inspection.result(),
                inspection.annulReason(),
                inspection.origin().sourceRef(),
                inspection.recordedAt());
    }
}

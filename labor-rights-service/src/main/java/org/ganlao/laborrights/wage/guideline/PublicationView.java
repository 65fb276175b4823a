package org.ganlao.laborrights.wage.guideline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.guideline.domain.PublicationKind;
import org.ganlao.laborrights.wage.guideline.domain.PublicationState;
import org.ganlao.laborrights.wage.guideline.domain.WagePublication;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.Approval;

/** A guideline or guide prices, as answers show them. */
@Schema(name = "WagePublication")
record PublicationView(
        UUID id,
        int version,
        PublicationState state,
        PublicationKind kind,
        String region,
        int year,

        @Schema(description = "版次；发布前为空 · Edition within its year; none before it is published")
        Integer edition,

        StatedPublication content,
        Approval approval,

        @Schema(description = "生效日期 · First day on which it holds")
        LocalDate publishedOn,

        @Schema(description = "失效日期 · First day on which it holds no more")
        LocalDate endedOn,

        String withdrawReason,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    /** @param occupation whose price alone is shown; null shows all */
    static PublicationView from(WagePublication publication, String occupation) {
        return new PublicationView(
                publication.id(),
                publication.version(),
                publication.state(),
                publication.kind(),
                publication.region(),
                publication.year(),
                publication.edition(),
                StatedPublication.from(publication.content(), occupation),
                publication.approval(),
                publication.publishedOn(),
                publication.endedOn(),
                publication.withdrawReason(),
                publication.annulReason(),
                publication.origin().sourceRef(),
                publication.recordedAt());
    }
}

package org.ganlao.gateway.plan.publication.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;

/** A research report or an exchange visit. */
@Schema(name = "Outreach", description = "调研报告或交流活动 · A research report or an exchange visit")
record OutreachView(
        UUID id,
        int version,
        String region,
        OutreachKind kind,
        String title,
        String partner,
        LocalDate begins,
        LocalDate ends,
        Integer persons,
        Integer item,
        String outcome,
        String sourceRef,
        String recordedBy,
        Instant recordedAt,

        @Schema(description = "撤销理由，有效的则无 · Why it was struck out; absent while it stands")
        String annulReason)
        implements Versioned {

    static OutreachView of(Outreach outreach) {
        return new OutreachView(
                outreach.id(),
                outreach.version(),
                outreach.region(),
                outreach.kind(),
                outreach.title(),
                outreach.partner(),
                outreach.begins(),
                outreach.ends(),
                outreach.persons(),
                outreach.item(),
                outreach.outcome(),
                outreach.origin().sourceRef(),
                outreach.recordedBy(),
                outreach.recordedAt(),
                outreach.annulReason());
    }
}

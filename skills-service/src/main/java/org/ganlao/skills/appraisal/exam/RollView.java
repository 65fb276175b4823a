package org.ganlao.skills.appraisal.exam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.appraisal.exam.domain.CertificateRoll;
import org.ganlao.skills.appraisal.exam.domain.RollState;

@Schema(name = "CertificateRollView")
record RollView(
        UUID id,
        int version,
        RollState state,
        UUID session,
        String region,
        LocalDate proposedOn,

        @Schema(description = "拟发证人数 · How many are proposed")
        int candidates,

        @Schema(description = "已发证数 · How many certificates were issued")
        int issued,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static RollView from(CertificateRoll roll) {
        return new RollView(
                roll.id(),
                roll.version(),
                roll.state(),
                roll.session(),
                roll.region(),
                roll.occurredOn(),
                roll.candidates(),
                roll.issued(),
                roll.annulReason(),
                roll.origin().sourceRef(),
                roll.recordedAt());
    }
}

package org.ganlao.laborrights.relation.collective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.collective.domain.NegotiatingSide;
import org.ganlao.laborrights.relation.collective.domain.NegotiationSession;
import org.ganlao.platform.personal.Masking;

/** A session of a negotiation, as requests state it and answers show it. */
@Schema(name = "NegotiationSession")
record StatedSession(
        @Schema(examples = "2007-01-26") @NotNull LocalDate on,

        @Schema(description = "主持方，双方首席代表轮流主持 · Who presided") @NotNull
        NegotiatingSide chair,

        @Schema(description = "会议记录 · Minutes", examples = "就最低工资增长幅度交换意见") @NotBlank @Size(max = 4000)
        String minutes) {

    StatedSession {
        minutes = minutes == null ? null : Masking.maskWithin(minutes);
    }

    NegotiationSession session() {
        return new NegotiationSession(on, chair, minutes);
    }

    static StatedSession from(NegotiationSession session) {
        return new StatedSession(session.on(), session.chair(), session.minutes());
    }
}

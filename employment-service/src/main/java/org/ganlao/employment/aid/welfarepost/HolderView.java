package org.ganlao.employment.aid.welfarepost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.welfarepost.domain.HolderState;
import org.ganlao.employment.aid.welfarepost.domain.PostHolder;
import org.ganlao.platform.http.Versioned;

@Schema(name = "WelfarePostHolderView")
record HolderView(
        UUID id,
        int version,
        HolderState state,
        String region,
        UUID post,
        UUID placement,
        @Schema(description = "人员令牌 · Token of the person") String person,
        LocalDate startedOn,
        @Schema(description = "最后在岗日期 · Last day") LocalDate endedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static HolderView from(PostHolder holder) {
        return new HolderView(
                holder.id(),
                holder.version(),
                holder.state(),
                holder.region(),
                holder.post(),
                holder.placement(),
                holder.person(),
                holder.days().from(),
                holder.days().to(),
                holder.annulReason(),
                holder.origin().sourceRef(),
                holder.recordedAt());
    }
}

package org.ganlao.employment.aid.welfarepost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.aid.welfarepost.domain.PostHolder;
import org.ganlao.platform.event.Fact;

/** A taken place on the wire; contracts/events/employment/welfare-post-holder.*.v1 describe it. */
record HolderFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID post,
        UUID placement,
        String person,
        LocalDate endedOn,
        String annulReason)
        implements Fact {

    static HolderFact of(PostHolder holder) {
        return new HolderFact(
                holder.id(),
                holder.version(),
                holder.occurredOn(),
                holder.recordedAt(),
                holder.region(),
                holder.post(),
                holder.placement(),
                holder.person(),
                holder.days().to(),
                holder.annulReason());
    }
}

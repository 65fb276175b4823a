package org.ganlao.employment.aid.welfarepost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.aid.welfarepost.domain.WelfarePost;
import org.ganlao.platform.event.Fact;

/** A post on the wire; contracts/events/employment/welfare-post.*.v1 describe it. */
record PostFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        String occupation,
        int places,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static PostFact of(WelfarePost post) {
        return new PostFact(
                post.id(),
                post.version(),
                post.occurredOn(),
                post.recordedAt(),
                post.region(),
                post.employer(),
                post.occupation(),
                post.places(),
                post.entry().closedOn(),
                post.annulReason());
    }
}

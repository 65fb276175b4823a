package org.ganlao.laborrights.legal.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityActivity;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityAudience;
import org.ganlao.laborrights.legal.disclosure.domain.PublicityForm;
import org.ganlao.platform.event.Fact;

/** An activity on the wire; contracts/events/labor-rights/publicity-activity.*.v1 describe it. */
record PublicityFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        PublicityForm form,
        PublicityAudience audience,
        int reached,
        String annulReason)
        implements Fact {

    static PublicityFact of(PublicityActivity activity) {
        return new PublicityFact(
                activity.id(),
                activity.version(),
                activity.occurredOn(),
                activity.recordedAt(),
                activity.region(),
                activity.outline().form(),
                activity.outline().audience(),
                activity.outline().reached(),
                activity.annulReason());
    }
}

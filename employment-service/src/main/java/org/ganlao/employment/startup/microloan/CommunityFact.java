package org.ganlao.employment.startup.microloan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.CreditCommunity;
import org.ganlao.platform.event.Fact;

/** A credit community on the wire; contracts/events/employment/credit-community.*.v1 describe it. */
record CommunityFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String name,
        String agency,
        int members,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static CommunityFact of(CreditCommunity community) {
        return new CommunityFact(
                community.id(),
                community.version(),
                community.occurredOn(),
                community.recordedAt(),
                community.region(),
                community.entry().name(),
                community.agency(),
                community.members(),
                community.entry().closedOn(),
                community.annulReason());
    }
}

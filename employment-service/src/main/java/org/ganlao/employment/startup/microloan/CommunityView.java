package org.ganlao.employment.startup.microloan;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.register.StatedEntry;
import org.ganlao.employment.register.domain.EntryState;
import org.ganlao.employment.startup.microloan.domain.CreditCommunity;
import org.ganlao.platform.http.Versioned;

record CommunityView(
        UUID id,
        int version,
        EntryState state,
        StatedEntry entry,
        String agency,
        int members,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CommunityView from(CreditCommunity community) {
        return new CommunityView(
                community.id(),
                community.version(),
                community.state(),
                StatedEntry.from(community.entry()),
                community.agency(),
                community.members(),
                community.origin().sourceRef(),
                community.recordedAt());
    }
}

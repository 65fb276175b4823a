package org.ganlao.laborrights.settlement.greenchannel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.settlement.greenchannel.domain.GreenChannel;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The green channels of cases in the caller's regions. */
@ApplicationScoped
class GreenChannelRepository extends FactRepository<GreenChannel> {

    private static final Keyset<GreenChannel> LATEST_FIRST = latestFirst("r.openedOn");

    GreenChannelRepository(RegionScope scope) {
        super(scope, GreenChannel.class, "region");
    }

    Optional<GreenChannel> openOf(UUID dispute) {
        return find("dispute = ?1 and endedOn is null and annulReason is null", dispute)
                .singleResultOptional();
    }

    Page<GreenChannel> page(GreenChannelFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.dispute = :dispute", "dispute", filter.dispute)
                .where("r.criterion = :group", "group", filter.group)
                .page(paging, LATEST_FIRST);
    }
}

package org.ganlao.socialinsurance.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.unemployment.domain.AidKind;
import org.ganlao.socialinsurance.unemployment.domain.UnemploymentAid;

@ApplicationScoped
class UnemploymentAidRepository extends FactRepository<UnemploymentAid> {

    private static final Keyset<UnemploymentAid> LATEST_FIRST = Keyset.<UnemploymentAid>descending()
            .by("r.spentOn", UnemploymentAid::occurredOn, LocalDate::parse)
            .by("r.id", UnemploymentAid::id, UUID::fromString);

    UnemploymentAidRepository(RegionScope scope) {
        super(scope, UnemploymentAid.class, "region");
    }

    List<UnemploymentAid> standingOf(UUID claim, AidKind kind) {
        return list("claim = ?1 and kind = ?2 and annulReason is null order by id", claim, kind);
    }

    Page<UnemploymentAid> page(UnemploymentAidFilter filter, Paging paging) {
        return visible()
                .where("r.claim = :claim", "claim", filter.claim)
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.region = :region", "region", filter.region)
                .page(paging, LATEST_FIRST);
    }
}

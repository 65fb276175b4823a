package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.CreditCommunity;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class CommunityRepository extends FactRepository<CreditCommunity> {

    private static final Keyset<CreditCommunity> BY_NAME = Keyset.<CreditCommunity>ascending()
            .by("r.entry.name", community -> community.entry().name(), name -> name)
            .by("r.id", CreditCommunity::id, UUID::fromString);

    CommunityRepository(RegionScope scope) {
        super(scope, CreditCommunity.class, "entry.region");
    }

    /** One that the caller sees, which nobody changes until the transaction ends. */
    CreditCommunity held(UUID id) {
        CreditCommunity community = visible(id);
        getEntityManager().refresh(community, LockModeType.PESSIMISTIC_WRITE);
        return community;
    }

    Page<CreditCommunity> page(String region, Paging paging) {
        return visible().where("r.entry.region = :region", "region", region).page(paging, BY_NAME);
    }
}

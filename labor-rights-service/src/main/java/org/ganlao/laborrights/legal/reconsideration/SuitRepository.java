package org.ganlao.laborrights.legal.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.legal.reconsideration.domain.AdministrativeSuit;
import org.ganlao.laborrights.legal.reconsideration.domain.SuitState;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class SuitRepository extends FactRepository<AdministrativeSuit> {

    private static final Keyset<AdministrativeSuit> NEWEST_FIRST =
            Keyset.<AdministrativeSuit>descending().by("r.id", AdministrativeSuit::id, UUID::fromString);

    SuitRepository(RegionScope scope) {
        super(scope, AdministrativeSuit.class, "region");
    }

    Page<AdministrativeSuit> page(String region, SuitState state, Paging paging) {
        return visible()
                .where("r.region = :region", "region", region)
                .where("r.state = :state", "state", state)
                .page(paging, NEWEST_FIRST);
    }
}

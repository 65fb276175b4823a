package org.ganlao.employment.seeking.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.seeking.transfer.domain.TransferSite;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class SiteRepository extends FactRepository<TransferSite> {

    private static final Keyset<TransferSite> BY_NAME = Keyset.<TransferSite>ascending()
            .by("r.entry.name", site -> site.entry().name(), name -> name)
            .by("r.id", TransferSite::id, UUID::fromString);

    SiteRepository(RegionScope scope) {
        super(scope, TransferSite.class, "entry.region");
    }

    Page<TransferSite> page(SiteFilter filter, Paging paging) {
        return visible()
                .where("r.profile.kind = :kind", "kind", filter.kind)
                .where("r.entry.region = :region", "region", filter.region)
                .where(RegisterChecks.EXISTS_ON, "day", filter.existingOn)
                .page(paging, BY_NAME);
    }
}

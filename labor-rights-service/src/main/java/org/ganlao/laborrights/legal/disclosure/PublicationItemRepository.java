package org.ganlao.laborrights.legal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.laborrights.legal.disclosure.domain.ItemState;
import org.ganlao.laborrights.legal.disclosure.domain.PublicationItem;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class PublicationItemRepository extends FactRepository<PublicationItem> {

    PublicationItemRepository(RegionScope scope) {
        super(scope, PublicationItem.class, "entry.region");
    }

    Page<PublicationItem> page(String region, ItemState state, LocalDate overdueOn, Paging paging) {
        return visible()
                .where("r.entry.region = :region", "region", region)
                .where("r.state = :state", "state", state)
                .where("r.nextDueOn < :day", "day", overdueOn)
                .page(paging, latestFirst("r.entry.listedOn"));
    }
}

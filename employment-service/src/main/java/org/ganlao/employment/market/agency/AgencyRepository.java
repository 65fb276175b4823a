package org.ganlao.employment.market.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.market.agency.domain.Agency;
import org.ganlao.employment.market.agency.domain.Licence;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class AgencyRepository extends FactRepository<Agency> {

    private static final Keyset<Agency> BY_NAME = Keyset.<Agency>ascending()
            .by("r.entry.name", agency -> agency.entry().name(), name -> name)
            .by("r.id", Agency::id, UUID::fromString);

    private static final String LICENSED_ON = "exists (select 1 from Agency a join a.licences l where a = r"
            + " and l.validFrom <= :licensed and l.validUntil >= :licensed)";

    AgencyRepository(RegionScope scope) {
        super(scope, Agency.class, "entry.region");
    }

    /** Whether another standing agency of this organisation exists at the same time. */
    boolean isRegistered(UUID own, String organisation, Entry entry) {
        return list("organisation = ?1 and annulReason is null and id <> ?2", organisation, own).stream()
                .anyMatch(other -> other.entry().overlaps(entry));
    }

    /** Whether another standing agency holds this licence at the same time. */
    boolean isHeldElsewhere(UUID own, Licence licence) {
        return list(
                        "select distinct a from Agency a join a.licences l"
                                + " where a.annulReason is null and a.id <> ?1 and l.number = ?2",
                        own,
                        licence.number())
                .stream()
                .flatMap(other -> other.licences().stream())
                .anyMatch(other -> other.number().equals(licence.number()) && other.overlaps(licence));
    }

    Page<Agency> page(AgencyFilter filter, Paging paging) {
        return visible()
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.entry.region = :region", "region", filter.region)
                .where("r.organisation = :organisation", "organisation", filter.organisation)
                .where(RegisterChecks.EXISTS_ON, "day", filter.existingOn)
                .where(LICENSED_ON, "licensed", filter.licensedOn)
                .page(paging, BY_NAME);
    }
}

package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.Startup;
import org.ganlao.employment.startup.entrepreneurship.domain.Tenancy;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class TenancyRepository extends FactRepository<Tenancy> {

    private static final Keyset<Tenancy> NEWEST_FIRST = latestFirst("r.stay.movedInOn");
    private static final String TENANT_ON = "r.annulReason is null and r.stay.movedInOn <= :day"
            + " and (r.stay.movedOutOn is null or r.stay.movedOutOn > :day)";

    TenancyRepository(RegionScope scope) {
        super(scope, Tenancy.class, "region");
    }

    /** Every tenancy in the incubator, those struck out too. */
    List<Tenancy> in(UUID incubator) {
        return list("incubator = ?1 order by stay.movedInOn, id", incubator);
    }

    /** Every tenancy of the start-up, those struck out too. */
    List<Tenancy> of(UUID startup) {
        return list("startup = ?1 order by stay.movedInOn, id", startup);
    }

    /** Who was a tenant of the incubator on the day. */
    List<Startup> tenantsOn(UUID incubator, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select distinct s from Tenancy r join Startup s on s.id = r.startup"
                                + " where r.incubator = :incubator and " + TENANT_ON,
                        Startup.class)
                .setParameter("incubator", incubator)
                .setParameter("day", day)
                .getResultList();
    }

    Page<Tenancy> page(TenancyFilter filter, Paging paging) {
        return visible()
                .where("r.incubator = :incubator", "incubator", filter.incubator)
                .where("r.startup = :startup", "startup", filter.startup)
                .where(TENANT_ON, "day", filter.tenantOn)
                .page(paging, NEWEST_FIRST);
    }
}

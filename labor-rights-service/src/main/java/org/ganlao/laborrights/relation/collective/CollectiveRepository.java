package org.ganlao.laborrights.relation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.ganlao.laborrights.relation.collective.domain.CollectiveContract;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The collective contracts that the departments of the caller's regions review. */
@ApplicationScoped
class CollectiveRepository extends FactRepository<CollectiveContract> {

    private static final String IN_FORCE = "r.state in (SUBMITTED, REVIEWED, ENDED) and r.reviewDueOn < :day"
            + " and r.draft.startsOn <= :day and r.draft.endsOn >= :day and (r.endedOn is null or r.endedOn >= :day)"
            + " and (r.supersededFrom is null or r.supersededFrom > :day)";

    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended(?, 0)) is null as held";

    private final Sql sql;

    CollectiveRepository(RegionScope scope, Sql sql) {
        super(scope, CollectiveContract.class, "parties.region");
        this.sql = sql;
    }

    /** The standing contracts that bind one of the employers, for which none comes in force until the transaction ends. */
    List<CollectiveContract> binding(Set<String> employers) {
        employers.stream()
                .sorted()
                .forEach(employer -> sql.one(ONE_AT_A_TIME, row -> true, "collective contract of " + employer));
        return getEntityManager()
                .createQuery(
                        "select distinct r from CollectiveContract r join r.employers e where e in :employers"
                                + " and r.annulReason is null",
                        CollectiveContract.class)
                .setParameter("employers", employers)
                .getResultList();
    }

    Page<CollectiveContract> page(CollectiveFilter filter, Paging paging) {
        return visible()
                .where("r.parties.region = :region", "region", filter.region)
                .where("r.parties.kind = :kind", "kind", filter.kind)
                .where("r.parties.level = :level", "level", filter.level)
                .where("r.state = :state", "state", filter.state)
                .where(":employer member of r.employers", "employer", filter.employer)
                .where(IN_FORCE, "day", filter.inForceOn)
                .page(paging, latestFirst("coalesce(r.receivedOn, r.parties.requestedOn)"));
    }
}

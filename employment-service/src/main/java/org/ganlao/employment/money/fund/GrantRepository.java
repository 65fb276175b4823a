package org.ganlao.employment.money.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.ganlao.employment.money.fund.domain.FundGrant;
import org.ganlao.employment.money.fund.domain.FundRefusal;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class GrantRepository extends FactRepository<FundGrant> {

    private static final Keyset<FundGrant> NEWEST_FIRST = latestFirst("r.grantedOn");

    private static final String WAITING = """
            case when r.entry is not null and r.annulReason is null and r.firstPaidOn is null then true else false end
            = :waiting""";

    GrantRepository(RegionScope scope) {
        super(scope, FundGrant.class, "region");
    }

    /** Refuses a document that granted money to the region before. */
    void requireUnused(String region, String document) {
        find("region = ?1 and document = ?2 and annulReason is null", region, document)
                .firstResultOptional()
                .ifPresent(earlier -> {
                    throw new Rejection(FundRefusal.DOCUMENT_USED, earlier.id()).at("/document");
                });
    }

    /** Those of a budget year that were approved and not struck out. */
    List<FundGrant> granted(Set<String> regions, int year) {
        return list("region in ?1 and year = ?2 and entry is not null and annulReason is null", regions, year);
    }

    Page<FundGrant> page(GrantFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.giver = :giver", "giver", filter.giver)
                .where("r.year = :year", "year", filter.year)
                .where(WAITING, "waiting", filter.waiting)
                .page(paging, NEWEST_FIRST);
    }
}

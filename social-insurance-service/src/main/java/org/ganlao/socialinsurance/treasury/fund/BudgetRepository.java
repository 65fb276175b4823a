package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundBudget;
import org.ganlao.socialinsurance.treasury.fund.domain.FundRefusal;

@ApplicationScoped
class BudgetRepository extends FactRepository<FundBudget> {

    private static final Keyset<FundBudget> NEWEST_FIRST = Keyset.<FundBudget>descending()
            .by("r.year", FundBudget::year, Integer::valueOf)
            .by("r.id", FundBudget::id, UUID::fromString);

    BudgetRepository(RegionScope scope) {
        super(scope, FundBudget.class, "region");
    }

    Optional<FundBudget> of(Insurance insurance, String region, int year) {
        return find("insurance = ?1 and region = ?2 and year = ?3 and annulReason is null", insurance, region, year)
                .firstResultOptional();
    }

    void requireNone(Insurance insurance, String region, int year) {
        of(insurance, region, year).ifPresent(earlier -> {
            throw new Rejection(FundRefusal.BUDGET_OF_THE_YEAR, earlier.id()).at("/year");
        });
    }

    Page<FundBudget> page(BudgetFilter filter, Paging paging) {
        return visible()
                .where("r.insurance = :insurance", "insurance", filter.insurance)
                .where("r.region = :region", "region", filter.region)
                .where("r.year = :year", "year", filter.year)
                .page(paging, NEWEST_FIRST);
    }
}

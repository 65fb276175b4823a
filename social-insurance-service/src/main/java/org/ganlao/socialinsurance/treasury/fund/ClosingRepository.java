package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundClosing;

@ApplicationScoped
class ClosingRepository extends FactRepository<FundClosing> {

    private static final Keyset<FundClosing> NEWEST_FIRST = Keyset.<FundClosing>descending()
            .by("r.month", FundClosing::firstDay, LocalDate::parse)
            .by("r.id", FundClosing::id, UUID::fromString);

    ClosingRepository(RegionScope scope) {
        super(scope, FundClosing.class, "region");
    }

    Optional<FundClosing> of(Insurance insurance, String region, YearMonth month) {
        return find("insurance = ?1 and region = ?2 and month = ?3", insurance, region, month.atDay(1))
                .firstResultOptional();
    }

    Optional<FundClosing> last(Insurance insurance, String region) {
        return find("insurance = ?1 and region = ?2 order by month desc", insurance, region)
                .firstResultOptional();
    }

    Page<FundClosing> page(BudgetFilter filter, Paging paging) {
        LocalDate from = filter.year == null ? null : LocalDate.of(filter.year, 1, 1);
        return visible()
                .where("r.insurance = :insurance", "insurance", filter.insurance)
                .where("r.region = :region", "region", filter.region)
                .where("r.month >= :from", "from", from)
                .where("r.month <= :until", "until", from == null ? null : from.plusMonths(11))
                .page(paging, NEWEST_FIRST);
    }
}

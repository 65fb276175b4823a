package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentAlert;
import org.ganlao.socialinsurance.benefit.unemployment.domain.WarningMeasure;

@ApplicationScoped
class UnemploymentAlertRepository extends FactRepository<UnemploymentAlert> {

    private static final Keyset<UnemploymentAlert> LATEST_FIRST = Keyset.<UnemploymentAlert>descending()
            .by("r.month", UnemploymentAlert::occurredOn, LocalDate::parse)
            .by("r.id", UnemploymentAlert::id, UUID::fromString);

    UnemploymentAlertRepository(RegionScope scope) {
        super(scope, UnemploymentAlert.class, "region");
    }

    Optional<UnemploymentAlert> of(String region, LocalDate month, WarningMeasure measure) {
        return find("region = ?1 and month = ?2 and measure = ?3", region, month, measure)
                .firstResultOptional();
    }

    Page<UnemploymentAlert> page(UnemploymentAlertFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.month = :month", "month", filter.month == null ? null : filter.month.withDayOfMonth(1))
                .where("r.measure = :measure", "measure", filter.measure)
                .where(
                        "(case when r.acknowledgedOn is null then false else true end) = :acknowledged",
                        "acknowledged",
                        filter.acknowledged)
                .page(paging, LATEST_FIRST);
    }
}

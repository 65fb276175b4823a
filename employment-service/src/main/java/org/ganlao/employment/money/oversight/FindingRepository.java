package org.ganlao.employment.money.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.money.oversight.domain.InspectionFinding;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class FindingRepository extends FactRepository<InspectionFinding> {

    private static final Keyset<InspectionFinding> BY_DUE_DAY = Keyset.<InspectionFinding>ascending()
            .by("r.dueOn", InspectionFinding::dueOn, LocalDate::parse)
            .by("r.id", InspectionFinding::id, UUID::fromString);

    private static final String OVERDUE = "r.annulReason is null and r.rectifiedOn is null and r.dueOn < :day";

    FindingRepository(RegionScope scope) {
        super(scope, InspectionFinding.class, "region");
    }

    List<InspectionFinding> standingOf(UUID inspection) {
        return list("inspection = ?1 and annulReason is null", inspection);
    }

    Page<InspectionFinding> page(UUID inspection, String region, LocalDate overdueOn, Paging paging) {
        return visible()
                .where("r.inspection = :inspection", "inspection", inspection)
                .where("r.region = :region", "region", region)
                .where(OVERDUE, "day", overdueOn)
                .page(paging, BY_DUE_DAY);
    }
}

package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The wage arrears of the caller's regions. */
@ApplicationScoped
class ArrearsRepository extends FactRepository<EmployerArrears> {

    private static final Keyset<EmployerArrears> LATEST_FIRST = Keyset.<EmployerArrears>descending()
            .by("r.outline.declaredOn", arrears -> arrears.outline().declaredOn(), LocalDate::parse)
            .by("r.id", EmployerArrears::id, UUID::fromString);

    private static final String STATE = "case when r.annulReason is not null then 'ANNULLED'"
            + " when r.verifiedOn is null then 'DECLARED'"
            + " when r.waiting > 0 then 'SUPPLEMENTED'"
            + " when r.verified = r.repaid then 'CLEARED' else 'VERIFIED' end = :state";

    private static final String OVERDUE = "r.annulReason is null and r.unmetOn < :today";
    private static final String IN_TIME = "r.annulReason is not null or r.unmetOn is null or r.unmetOn >= :today";

    ArrearsRepository(RegionScope scope) {
        super(scope, EmployerArrears.class, "outline.region");
    }

    /** What a decision that is in force registered: from before the plan began, since, or both. */
    List<UUID> of(String causeKind, UUID causeId) {
        return find(
                        "cause.kind = ?1 and cause.id = ?2 and annulReason is null and lapsedOn is null order by id",
                        causeKind,
                        causeId)
                .stream()
                .map(EmployerArrears::id)
                .toList();
    }

    /** Their rows in the order of their ids, so that nobody who holds several waits for another who does. */
    List<EmployerArrears> locked(Collection<UUID> ids) {
        return ids.stream().sorted().map(this::locked).flatMap(Optional::stream).toList();
    }

    boolean owes(String employer) {
        return count("outline.employer = ?1 and annulReason is null and (verified > repaid or waiting > 0)", employer)
                > 0;
    }

    Page<EmployerArrears> page(ArrearsFilter filter, LocalDate today, Paging paging) {
        return visible()
                .where("r.outline.region = :region", "region", filter.region)
                .where("r.outline.employer = :employer", "employer", filter.employer)
                .where("r.outline.kind = :kind", "kind", filter.kind)
                .where("r.historical = :historical", "historical", filter.historical)
                .where(STATE, "state", filter.state == null ? null : filter.state.name())
                .where(
                        Boolean.FALSE.equals(filter.overdue) ? IN_TIME : OVERDUE,
                        "today",
                        filter.overdue == null ? null : today)
                .page(paging, LATEST_FIRST);
    }
}

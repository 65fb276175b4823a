package org.ganlao.laborrights.wage.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.wage.guideline.domain.PublicationKind;
import org.ganlao.laborrights.wage.guideline.domain.WagePublication;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class PublicationRepository extends FactRepository<WagePublication> {

    private static final Keyset<WagePublication> LATEST_FIRST = Keyset.<WagePublication>descending()
            .by("r.year", WagePublication::year, Integer::valueOf)
            .by("r.id", WagePublication::id, UUID::fromString);

    private static final String STATE = "case when r.annulReason is not null then 'ANNULLED'"
            + " when r.withdrawReason is not null then 'WITHDRAWN'"
            + " when r.endedOn is not null then 'SUPERSEDED'"
            + " when r.publishedOn is not null then 'PUBLISHED'"
            + " when r.approval.approvedBy is not null then 'APPROVED' else 'DRAFT' end = :state";

    PublicationRepository(RegionScope scope) {
        super(scope, WagePublication.class, "region");
    }

    /** The editions of one year that were ever published, the last one at the end. */
    List<WagePublication> editions(WagePublication one) {
        return list(
                "kind = ?1 and region = ?2 and year = ?3 and edition is not null and annulReason is null order by edition",
                one.kind(),
                one.region(),
                one.year());
    }

    /** What holds on the day in the first of the regions where anything does; of several years the latest. */
    Optional<WagePublication> inForce(PublicationKind kind, List<String> nearestFirst, LocalDate on) {
        Collection<WagePublication> holding = list(
                "kind = ?1 and region in ?2 and publishedOn <= ?3 and (endedOn is null or endedOn > ?3)"
                        + " and annulReason is null",
                kind,
                nearestFirst,
                on);
        return holding.stream()
                .min(Comparator.comparing((WagePublication one) -> nearestFirst.indexOf(one.region()))
                        .thenComparing(WagePublication::year, Comparator.reverseOrder()));
    }

    Page<WagePublication> page(PublicationFilter filter, Paging paging) {
        return visible()
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.region = :region", "region", filter.region)
                .where("r.year = :year", "year", filter.year)
                .where(STATE, "state", filter.state == null ? null : filter.state.name())
                .page(paging, LATEST_FIRST);
    }
}

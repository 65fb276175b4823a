package org.ganlao.employment.aid.mergedrail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ganlao.employment.aid.mergedrail.domain.MergedRailPerson;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class MergedRailRepository extends FactRepository<MergedRailPerson> {

    private static final Keyset<MergedRailPerson> NEWEST_FIRST = latestFirst("r.merger.mergedOn");

    private static final String REEMPLOYED = "case when exists (select p.id from Placement p"
            + " where p.person.token = r.person.token and p.annulReason is null"
            + " and p.job.startedOn >= r.merger.mergedOn) then true else false end = :reemployed";

    private static final String SETTLED = "case when r.settledOn is null then false else true end = :settled";

    /** As {@link ProgressSinceMerger} says it of a day, which takes the place. */
    private static final String INSURED = "cast(sql('coalesce("
            + ProgressSinceMerger.PENSION.formatted("?").replace("'", "''")
            + " @> date ''%s'', ?)', r.person.token,"
            + " case when r.insuredOn is null then false else true end) as Boolean) = :insured";

    MergedRailRepository(RegionScope scope) {
        super(scope, MergedRailPerson.class, "merger.region");
    }

    Optional<MergedRailPerson> standing(List<byte[]> blindIndexes) {
        return find("person.blindIndex in ?1 and annulReason is null", blindIndexes)
                .firstResultOptional();
    }

    Page<MergedRailPerson> page(MergedRailFilter filter, List<byte[]> document, LocalDate day, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.merger.region = :region", "region", filter.region)
                .where(REEMPLOYED, "reemployed", filter.reemployed)
                .where(SETTLED, "settled", filter.settled)
                .where(INSURED.formatted(day), "insured", filter.insured)
                .page(paging, NEWEST_FIRST);
    }
}

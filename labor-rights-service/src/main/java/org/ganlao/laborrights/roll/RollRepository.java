package org.ganlao.laborrights.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.laborrights.roll.domain.RollEntry;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The rolls of the employers in the caller's regions. */
@ApplicationScoped
public class RollRepository extends FactRepository<RollEntry> {

    private static final Keyset<RollEntry> LATEST_FIRST = latestFirst("r.post.joinedOn");

    RollRepository(RegionScope scope) {
        super(scope, RollEntry.class, "post.region");
    }

    List<RollEntry> of(String employer, List<byte[]> blindIndexes) {
        return list("post.employer = ?1 and person.blindIndex in ?2", employer, blindIndexes);
    }

    Page<RollEntry> page(RollEntryFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.post.employer = :employer", "employer", filter.employer)
                .where("r.post.industry = :industry", "industry", filter.industry)
                .where(
                        "r.post.joinedOn <= :day and (r.post.leftOn is null or r.post.leftOn >= :day)",
                        "day",
                        filter.onRollOn)
                .page(paging, LATEST_FIRST);
    }
}

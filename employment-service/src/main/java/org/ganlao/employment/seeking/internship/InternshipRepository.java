package org.ganlao.employment.seeking.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.seeking.internship.domain.Internship;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class InternshipRepository extends FactRepository<Internship> {

    private static final Keyset<Internship> NEWEST_FIRST = latestFirst("r.stay.startedOn");

    private static final String ONGOING_ON =
            "r.annulReason is null and r.stay.startedOn <= :day and (r.stay.endedOn is null or r.stay.endedOn >= :day)";

    InternshipRepository(RegionScope scope) {
        super(scope, Internship.class, "region");
    }

    /** Every internship of the person, those struck out too. */
    List<Internship> of(List<byte[]> blindIndexes) {
        return list("person.blindIndex in ?1", blindIndexes);
    }

    /** Every internship in the position, those struck out too. */
    List<Internship> in(UUID position) {
        return list("position = ?1 order by stay.startedOn, id", position);
    }

    Page<Internship> page(InternshipFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.position = :position", "position", filter.position)
                .where("r.stay.group = :group", "group", filter.group)
                .where("r.stay.outcome = :outcome", "outcome", filter.outcome)
                .where(ONGOING_ON, "day", filter.ongoingOn)
                .page(paging, NEWEST_FIRST);
    }
}

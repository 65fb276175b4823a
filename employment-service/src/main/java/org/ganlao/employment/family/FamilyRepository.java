package org.ganlao.employment.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.family.domain.ZeroEmploymentFamily;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class FamilyRepository extends FactRepository<ZeroEmploymentFamily> {

    private static final Keyset<ZeroEmploymentFamily> NEWEST_FIRST = Keyset.<ZeroEmploymentFamily>descending()
            .by("r.household.identifiedOn", ZeroEmploymentFamily::occurredOn, LocalDate::parse)
            .by("r.id", ZeroEmploymentFamily::id, UUID::fromString);

    private static final String WITH_MEMBER =
            "exists (select m from r.members m where m.standing = true and m.person.blindIndex in :document)";

    FamilyRepository(RegionScope scope) {
        super(scope, ZeroEmploymentFamily.class, "household.region");
    }

    /** The standing families, wherever they are, to which one of these persons belongs. */
    List<ZeroEmploymentFamily> standingOf(List<byte[]> blindIndexes) {
        return list(
                "select distinct f from ZeroEmploymentFamily f join f.members m "
                        + "where f.annulReason is null and m.standing = true and m.person.blindIndex in ?1",
                blindIndexes);
    }

    Page<ZeroEmploymentFamily> page(FamilyFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where(WITH_MEMBER, "document", document)
                .where("r.household.region = :region", "region", filter.region)
                .where("r.household.community = :community", "community", filter.community)
                .where("r.annulReason is null and r.dueOn < :day", "day", filter.overdueOn)
                .where("r.household.identifiedOn >= :from", "from", filter.identifiedFrom)
                .where("r.household.identifiedOn <= :until", "until", filter.identifiedUntil)
                .page(paging, NEWEST_FIRST);
    }
}

package org.ganlao.employment.aid.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.employment.aid.family.domain.ZeroEmploymentFamily;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class FamilyRepository extends FactRepository<ZeroEmploymentFamily> {

    private static final Keyset<ZeroEmploymentFamily> NEWEST_FIRST = latestFirst("r.household.identifiedOn");

    private static final String WITH_MEMBER =
            "exists (select m from r.members m where m.standing = true and m.person.blindIndex in :document)";

    private final Sql sql;

    FamilyRepository(RegionScope scope, Sql sql) {
        super(scope, ZeroEmploymentFamily.class, "household.region");
        this.sql = sql;
    }

    /** Which of these persons belong to standing families; those are locked, in the order of their ids. */
    List<byte[]> lockedMembers(List<byte[]> blindIndexes) {
        return sql.list("""
                select m.id_index from family_member m join zero_employment_family f on f.id = m.family
                where m.standing and m.id_index = any(?) order by f.id for update of f
                """, row -> row.bytes("id_index"), (Object) blindIndexes.toArray(byte[][]::new));
    }

    /** Who belongs to the standing families of these persons, themselves among them. */
    List<ProtectedId> membersBeside(List<byte[]> blindIndexes) {
        return getEntityManager()
                .createQuery("""
                        select distinct other.person
                        from ZeroEmploymentFamily f join f.members m join f.members other
                        where m.standing = true and m.person.blindIndex in :persons and other.standing = true
                        """, ProtectedId.class)
                .setParameter("persons", blindIndexes)
                .getResultList();
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

package org.ganlao.skills.provider.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.provider.institution.domain.Institution;

/** The institutions of the caller's regions. */
@ApplicationScoped
public class InstitutionRepository extends FactRepository<Institution> {

    private static final Keyset<Institution> BY_NAME = Keyset.<Institution>ascending()
            .by("r.profile.name", Institution::name, name -> name)
            .by("r.id", Institution::id, UUID::fromString);

    InstitutionRepository(RegionScope scope) {
        super(scope, Institution.class, "region");
    }

    Optional<Institution> licensedAs(String number) {
        return find("licence.number = ?1 and annulReason is null", number).firstResultOptional();
    }

    /** All that were not struck out, of whatever region. */
    public List<UUID> standing() {
        return getEntityManager()
                .createQuery("select r.id from Institution r where r.annulReason is null order by r.id", UUID.class)
                .getResultList();
    }

    /** How many records that were not struck out name it. */
    long standingOn(UUID institution) {
        String count = """
                select (select count(*) from course where institution = :id and annul_reason is null)
                     + (select count(*) from licence_decision where institution = :id and annul_reason is null)
                     + (select count(*) from institution_inspection where institution = :id and annul_reason is null)
                     + (select count(*) from training_complaint where institution = :id and annul_reason is null)
                     + (select count(*) from base_project where institution = :id and annul_reason is null)
                     + (select count(*) from evaluation where institution = :id and annul_reason is null)""";
        return ((Number) getEntityManager()
                        .createNativeQuery(count)
                        .setParameter("id", institution)
                        .getSingleResult())
                .longValue();
    }

    Page<Institution> page(InstitutionFilter filter, Paging paging) {
        return visible()
                .where("r.profile.name like :name", "name", filter.name == null ? null : "%" + filter.name + "%")
                .where("r.region = :region", "region", filter.region)
                .where("r.profile.kind = :kind", "kind", filter.kind)
                .where("r.profile.ownership = :ownership", "ownership", filter.ownership)
                .where(
                        "exists (select 1 from r.scope s where s.occupation = :occupation)",
                        "occupation",
                        filter.occupation)
                .where(
                        ":licensedOn between r.licence.validFrom and r.licence.validUntil"
                                + " and r.suspendedOn is null and r.revokedOn is null and r.annulReason is null",
                        "licensedOn",
                        filter.licensedOn)
                .page(paging, BY_NAME);
    }
}

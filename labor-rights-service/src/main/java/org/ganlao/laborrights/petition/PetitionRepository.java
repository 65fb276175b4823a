package org.ganlao.laborrights.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.petition.domain.Petition;
import org.ganlao.laborrights.petition.domain.PetitionPerson;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** The petitions before the bureaus of the caller's regions, with who brought them. */
@ApplicationScoped
class PetitionRepository extends FactRepository<Petition> {

    private static final Keyset<Petition> LATEST_FIRST = latestFirst("r.intake.receivedOn");
    private static final String STATE =
            "case when r.annulReason is not null then 'ANNULLED' else cast(r.state as String) end = :state";
    private static final String BROUGHT_BY =
            "exists (select 1 from PetitionPerson p where p.petition = r.id and p.person.blindIndex in :document)";

    PetitionRepository(RegionScope scope) {
        super(scope, Petition.class, "intake.region");
    }

    void bring(List<PetitionPerson> persons) {
        persons.forEach(getEntityManager()::persist);
    }

    Map<UUID, List<PetitionPerson>> broughtBy(Collection<UUID> petitions) {
        return getEntityManager()
                .createQuery(
                        "select p from PetitionPerson p where p.petition in :petitions order by p.id",
                        PetitionPerson.class)
                .setParameter("petitions", petitions)
                .getResultStream()
                .collect(Collectors.groupingBy(PetitionPerson::petition));
    }

    Page<Petition> page(PetitionFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where(BROUGHT_BY, "document", document)
                .where("r.intake.region = :region", "region", filter.region)
                .where("r.intake.matter = :matter", "matter", filter.matter)
                .where("r.intake.employer = :employer", "employer", filter.employer)
                .where("r.officer = :officer", "officer", filter.officer)
                .where(STATE, "state", filter.state == null ? null : filter.state.name())
                .where("r.intake.receivedOn >= :from", "from", filter.receivedFrom)
                .where("r.intake.receivedOn <= :until", "until", filter.receivedUntil)
                .page(paging, LATEST_FIRST);
    }
}

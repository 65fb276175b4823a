package org.ganlao.skills.instruction.apprenticeship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.instruction.apprenticeship.domain.Apprenticeship;
import org.ganlao.skills.instruction.apprenticeship.domain.ApprenticeshipState;

@ApplicationScoped
class ApprenticeshipRepository extends FactRepository<Apprenticeship> {

    private static final String TECHNICIAN =
            "case when r.pairing.goalLevel <= 2 then true else false end = :newTechnician";

    ApprenticeshipRepository(RegionScope scope) {
        super(scope, Apprenticeship.class, "pairing.region");
    }

    long underWayWith(Collection<String> masterTokens) {
        return count("master in ?1 and state = ?2", masterTokens, ApprenticeshipState.UNDER_WAY);
    }

    Optional<Apprenticeship> underWay(List<byte[]> apprentice, String occupation) {
        return find(
                        "person.blindIndex in ?1 and pairing.occupation = ?2 and state = ?3",
                        apprentice,
                        occupation,
                        ApprenticeshipState.UNDER_WAY)
                .firstResultOptional();
    }

    Page<Apprenticeship> page(ApprenticeshipFilter filter, List<byte[]> apprentice, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :apprentice", "apprentice", apprentice)
                .where("r.master = :master", "master", filter.master)
                .where("r.pairing.region = :region", "region", filter.region)
                .where("r.pairing.occupation = :occupation", "occupation", filter.occupation)
                .where("r.state = :state", "state", filter.state)
                .where(TECHNICIAN, "newTechnician", filter.newTechnician)
                .page(paging, latestFirst("r.pairing.beginsOn"));
    }
}

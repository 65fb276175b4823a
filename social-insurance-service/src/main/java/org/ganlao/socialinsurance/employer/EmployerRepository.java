package org.ganlao.socialinsurance.employer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.employer.domain.EmployerRefusal;
import org.ganlao.socialinsurance.employer.domain.InsuredEmployer;

/** The employers registered for social insurance. */
@ApplicationScoped
public class EmployerRepository extends FactRepository<InsuredEmployer> {

    private static final Keyset<InsuredEmployer> BY_NAME = Keyset.<InsuredEmployer>ascending()
            .by("r.profile.name", registered -> registered.profile().name(), name -> name)
            .by("r.id", InsuredEmployer::id, UUID::fromString);

    EmployerRepository(RegionScope scope) {
        super(scope, InsuredEmployer.class, "profile.region");
    }

    Optional<InsuredEmployer> standing(String employer) {
        return found(employer).firstResultOptional();
    }

    /** Whatever its region: an employer may have workers elsewhere. It stays registered until the transaction ends. */
    public InsuredEmployer registered(String employer, String pointer) {
        return found(employer)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .orElseThrow(() -> new Rejection(EmployerRefusal.EMPLOYER_NOT_REGISTERED, employer).at(pointer));
    }

    private PanacheQuery<InsuredEmployer> found(String employer) {
        return find("employer = ?1 and annulReason is null", employer);
    }

    Page<InsuredEmployer> page(EmployerFilter filter, Paging paging) {
        return visible()
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.profile.name like :name", "name", filter.name == null ? null : "%" + filter.name + "%")
                .where("r.profile.ownership = :ownership", "ownership", filter.ownership)
                .where("r.profile.inPark = :inPark", "inPark", filter.inPark)
                .page(paging, BY_NAME);
    }
}

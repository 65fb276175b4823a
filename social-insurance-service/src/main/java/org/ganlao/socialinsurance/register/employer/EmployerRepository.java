package org.ganlao.socialinsurance.register.employer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.register.employer.domain.EmployerRefusal;
import org.ganlao.socialinsurance.register.employer.domain.InsuredEmployer;

/** The employers registered for social insurance. */
@ApplicationScoped
public class EmployerRepository extends FactRepository<InsuredEmployer> {

    private static final Keyset<InsuredEmployer> BY_NAME = Keyset.<InsuredEmployer>ascending()
            .by("r.profile.name", registered -> registered.profile().name(), name -> name)
            .by("r.id", InsuredEmployer::id, UUID::fromString);

    private static final String CLOSED = "(case when r.closure.on is null then false else true end)";

    private final BulkWork bulk;

    EmployerRepository(RegionScope scope, BulkWork bulk) {
        super(scope, InsuredEmployer.class, "profile.region");
        this.bulk = bulk;
    }

    Optional<InsuredEmployer> numbered(String number) {
        return find("profile.number = ?1 and annulReason is null", number).firstResultOptional();
    }

    Optional<InsuredEmployer> standing(String employer) {
        return found(employer).firstResultOptional();
    }

    /** Whatever its region: an employer may have workers elsewhere. It stays registered until the transaction ends. */
    public InsuredEmployer registered(String employer, String pointer) {
        return bulk.known(foreseen(employer), InsuredEmployer.class)
                .or(() ->
                        found(employer).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional())
                .orElseThrow(() -> new Rejection(EmployerRefusal.EMPLOYER_NOT_REGISTERED, employer).at(pointer));
    }

    /** For the bulk work that is under way: these stay registered until the transaction ends. */
    public void foresee(Collection<String> employers) {
        List<String> unread = employers.stream()
                .distinct()
                .filter(employer ->
                        bulk.known(foreseen(employer), InsuredEmployer.class).isEmpty())
                .toList();
        if (!unread.isEmpty()) {
            find("employer in ?1 and annulReason is null order by employer", unread)
                    .withLock(LockModeType.PESSIMISTIC_READ)
                    .list()
                    .forEach(found -> bulk.know(foreseen(found.employer()), found));
        }
    }

    private static String foreseen(String employer) {
        return "employer " + employer;
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
                .where("r.profile.number = :number", "number", filter.number)
                .where("r.profile.industry = :industry", "industry", filter.industry)
                .where("r.profile.region = :region", "region", filter.region)
                .where("r.profile.agency = :agency", "agency", filter.agency)
                .where(CLOSED + " = :closed", "closed", filter.closed)
                .page(paging, BY_NAME);
    }
}

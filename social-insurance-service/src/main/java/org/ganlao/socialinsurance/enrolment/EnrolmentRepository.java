package org.ganlao.socialinsurance.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.employer.EmployerUse;
import org.ganlao.socialinsurance.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.person.PersonUse;
import org.hibernate.jpa.HibernateHints;

/** The enrolments pooled in the caller's regions. */
@ApplicationScoped
public class EnrolmentRepository extends FactRepository<Enrolment> implements EmployerUse, PersonUse {

    private static final Keyset<Enrolment> LAST_CHANGED_FIRST = Keyset.<Enrolment>descending()
            .by("r.recordedAt", Enrolment::recordedAt, Instant::parse)
            .by("r.id", Enrolment::id, UUID::fromString);

    EnrolmentRepository(RegionScope scope) {
        super(scope, Enrolment.class, "insuredAs.region");
    }

    /**
     * Whatever their region: a person is insured once anywhere. Pending changes are not written first, because they are
     * what is going to be held against these.
     */
    List<Enrolment> of(Insurance insurance, List<byte[]> blindIndexes) {
        return find("insuredAs.insurance = ?1 and person.blindIndex in ?2", insurance, blindIndexes)
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushModeType.COMMIT)
                .list();
    }

    @Override
    public boolean uses(String employer) {
        return count("insuredAs.employer = ?1 and annulReason is null", employer) > 0;
    }

    @Override
    public boolean usesPerson(String person) {
        return count("person.token = ?1 and annulReason is null", person) > 0;
    }

    /** Whatever their region, in the order of their ids. */
    List<Enrolment> ofToken(String person) {
        return list("person.token = ?1 and annulReason is null order by id", person);
    }

    Page<Enrolment> page(EnrolmentFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.insuredAs.insurance = :insurance", "insurance", filter.insurance)
                .where("r.insuredAs.kind = :kind", "kind", filter.kind)
                .where("r.insuredAs.employer = :employer", "employer", filter.employer)
                .where("r.insuredAs.region = :region", "region", filter.region)
                .page(paging, LAST_CHANGED_FIRST);
    }
}

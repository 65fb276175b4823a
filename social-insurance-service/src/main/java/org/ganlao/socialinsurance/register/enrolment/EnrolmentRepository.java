package org.ganlao.socialinsurance.register.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.BulkReads;
import org.ganlao.platform.record.PersonRecordRepository;
import org.ganlao.socialinsurance.register.employer.EmployerUse;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.person.PersonUse;

/** The enrolments pooled in the caller's regions. */
@ApplicationScoped
public class EnrolmentRepository extends PersonRecordRepository<Enrolment> implements EmployerUse, PersonUse {

    private static final Keyset<Enrolment> LAST_CHANGED_FIRST = Keyset.<Enrolment>descending()
            .by("r.recordedAt", Enrolment::recordedAt, Instant::parse)
            .by("r.id", Enrolment::id, UUID::fromString);

    private static final String STOPPED = "r.endReason is null and r.annulReason is null"
            + " and cast(sql('upper(cast(? as datemultirange)) <= ?', r.days, :stoppedBefore) as Boolean) = true";

    private static final String BROKEN =
            "r.annulReason is null and (r.endReason is null or r.endReason in (LEFT_WORK, OTHER))"
                    + " and cast(sql('upper(cast(? as datemultirange)) <= ?', r.days, :brokenBefore) as Boolean) = true"
                    + " and not exists (select 1 from Enrolment o where o.person.token = r.person.token and o.id <> r.id"
                    + " and o.insuredAs.insurance = r.insuredAs.insurance and o.annulReason is null"
                    + " and cast(sql('coalesce(upper(cast(? as datemultirange)), ''infinity'') > upper(cast(? as datemultirange))',"
                    + " o.days, r.days) as Boolean) = true)";

    private static final String GRADUATES =
            "(case when exists (select 1 from Enrolment g where g.person.token = r.person.token"
                    + " and g.insuredAs.kind = GRADUATE and g.annulReason is null) then true else false end) = :graduates";

    EnrolmentRepository(RegionScope scope, BulkReads bulk) {
        super(scope, bulk, Enrolment.class, "insuredAs.region");
    }

    @Override
    public boolean uses(String employer) {
        return count("insuredAs.employer = ?1 and annulReason is null", employer) > 0;
    }

    @Override
    public boolean keepsOpen(String employer, LocalDate on) {
        return (boolean) getEntityManager()
                .createNativeQuery("select exists (select from enrolment where employer = :employer"
                        + " and annul_reason is null and (upper_inf(days) or upper(days) > :day))")
                .setParameter("employer", employer)
                .setParameter("day", on)
                .getSingleResult();
    }

    @Override
    public boolean usesPerson(String person) {
        return count("person.token = ?1 and annulReason is null", person) > 0;
    }

    /** As it stands once the lock is held. */
    Enrolment alone(Enrolment found, Consumer<Enrolment> lock) {
        lock.accept(found);
        getEntityManager().refresh(found);
        return found;
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
                .where(STOPPED, "stoppedBefore", filter.stoppedBefore)
                .where(BROKEN, "brokenBefore", filter.brokenBefore)
                .where(GRADUATES, "graduates", filter.graduates)
                .where("r.joinedWith = :joinedWith", "joinedWith", filter.joinedWith)
                .where("r.insuredAs.region = :region", "region", filter.region)
                .page(paging, LAST_CHANGED_FIRST);
    }
}

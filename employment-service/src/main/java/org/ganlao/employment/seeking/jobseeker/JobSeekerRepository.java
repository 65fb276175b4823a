package org.ganlao.employment.seeking.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.BulkReads;
import org.ganlao.platform.record.PersonRecordRepository;

@ApplicationScoped
public class JobSeekerRepository extends PersonRecordRepository<JobSeeker> {

    private static final Keyset<JobSeeker> NEWEST_FIRST = latestFirst("r.registration.registeredOn");

    private static final String OPEN =
            "(case when r.ending.on is null and r.annulReason is null then true else false end)";

    private static final String SILENT = OPEN
            + " = true and r.registration.registeredOn < :silentSince"
            + " and (r.lastContactOn is null or r.lastContactOn < :silentSince)"
            + " and (r.registration.preferentialCertificate.checkedOn is null"
            + " or r.registration.preferentialCertificate.checkedOn < :silentSince)";

    JobSeekerRepository(RegionScope scope, BulkReads bulk) {
        super(scope, bulk, JobSeeker.class, "registration.region");
    }

    /** Every registration of the person, found by the token. */
    public List<JobSeeker> ofToken(String person) {
        return list("person.token = ?1", person);
    }

    /** One that the caller may see, once the lock is held. */
    public JobSeeker alone(UUID id, Consumer<JobSeeker> lock) {
        JobSeeker found = visible(id);
        lock.accept(found);
        getEntityManager().refresh(found);
        return found;
    }

    /** Those in force that the caller may see, in the order of their ids, some at a time. */
    List<JobSeeker> open(Set<String> regions, UUID after, int most) {
        return find(
                        "registration.region in ?1 and id > ?2 and ending.on is null and annulReason is null order by id",
                        regions,
                        after)
                .range(0, most - 1)
                .list();
    }

    Page<JobSeeker> page(JobSeekerFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.registration.name = :name", "name", filter.name)
                .where("r.registration.region = :region", "region", filter.region)
                .where("r.registration.kind = :kind", "kind", filter.kind)
                .where("r.registration.residence = :residence", "residence", filter.residence)
                .where("array_includes(r.registration.groups, :groups)", "groups", filter.groups())
                .where("r.registration.registeredOn >= :from", "from", filter.registeredFrom)
                .where("r.registration.registeredOn <= :until", "until", filter.registeredUntil)
                .where(OPEN + " = :open", "open", filter.open)
                .where(SILENT, "silentSince", filter.silentSince)
                .page(paging, NEWEST_FIRST);
    }
}

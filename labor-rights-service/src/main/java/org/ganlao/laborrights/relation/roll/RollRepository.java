package org.ganlao.laborrights.relation.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.BulkReads;
import org.ganlao.platform.record.PersonRecordRepository;

/** The rolls of the employers in the caller's regions. */
@ApplicationScoped
public class RollRepository extends PersonRecordRepository<RollEntry> {

    private static final Keyset<RollEntry> LATEST_FIRST = latestFirst("r.post.joinedOn");

    RollRepository(RegionScope scope, BulkReads bulk) {
        super(scope, bulk, RollEntry.class, "post.region");
    }

    /** An entry as it stands, held until the transaction ends; in bulk, one that was put by is written first. */
    public RollEntry held(RollEntry entry) {
        if (!getEntityManager().contains(entry)) {
            foresee(List.of());
        }
        return locked(entry.id()).orElseThrow();
    }

    /** What this transaction has changed of it is written before it is read anew. */
    @Override
    public Optional<RollEntry> locked(UUID id) {
        flush();
        return super.locked(id);
    }

    /** Holds these entries until the transaction ends, in the order of their ids; {@link #held} reads them as they stand. */
    public void hold(Collection<UUID> entries) {
        getEntityManager()
                .createQuery("select r from RollEntry r where r.id in :entries order by r.id", RollEntry.class)
                .setParameter("entries", entries)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The days of these entries. */
    public Map<UUID, Span> days(Collection<UUID> entries) {
        return list("id in ?1", entries).stream()
                .collect(Collectors.toMap(RollEntry::id, entry -> entry.post().onRoll()));
    }

    Page<RollEntry> page(RollEntryFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.post.employer = :employer", "employer", filter.employer)
                .where("r.post.industry = :industry", "industry", filter.industry)
                .where(
                        "r.post.joinedOn <= :day and (r.post.leftOn is null or r.post.leftOn >= :day)",
                        "day",
                        filter.onRollOn)
                .page(paging, LATEST_FIRST);
    }
}

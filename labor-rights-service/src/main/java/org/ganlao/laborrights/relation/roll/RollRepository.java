package org.ganlao.laborrights.relation.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.BulkReads;
import org.ganlao.platform.record.PersonRecordRepository;
import org.hibernate.Session;

/** The rolls of the employers in the caller's regions. */
@ApplicationScoped
public class RollRepository extends PersonRecordRepository<RollEntry> {

    /** Parameters: ids, blind indexes. */
    private static final String HELD = """
            select id from roll_entry
             where id = any (cast(? as uuid[])) or id_index = any (?)
             order by id for update""";

    private static final Keyset<RollEntry> LATEST_FIRST = latestFirst("r.post.joinedOn");

    private final BulkWork work;
    private final Sql sql;

    RollRepository(RegionScope scope, BulkReads bulk, BulkWork work, Sql sql) {
        super(scope, bulk, RollEntry.class, "post.region");
        this.work = work;
        this.sql = sql;
    }

    /** An entry as it stands, held until the transaction ends; in bulk, one that was put by is written first. */
    public RollEntry held(RollEntry entry) {
        boolean known = getEntityManager().contains(entry);
        if (known && work.known(new Held(entry.id()), Held.class).isPresent()) {
            return entry;
        }
        if (!known) {
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

    /** An entry that bulk work holds, and has read since. */
    private record Held(UUID entry) {}

    /**
     * For the bulk work that is under way, which has read none of them yet: holds these entries, and all of these persons, until
     * the transaction ends, in the order of their ids.
     *
     * @return the entries as they stand
     */
    List<RollEntry> hold(Collection<UUID> entries, Collection<byte[]> blindIndexes) {
        List<UUID> held = sql.list(HELD, row -> row.uuid("id"), entries, blindIndexes.toArray(byte[][]::new));
        held.forEach(id -> work.know(new Held(id), new Held(id)));
        return held.isEmpty()
                ? List.of()
                : getEntityManager().unwrap(Session.class).findMultiple(RollEntry.class, held);
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

package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.finding.domain.Finding;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.EntityCopy;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.hibernate.Session;

/** The findings of the caller's regions. */
@ApplicationScoped
class FindingRepository extends FactRepository<Finding> {

    private static final Keyset<Finding> LATEST_FIRST = latestFirst("r.openedOn");
    private static final String STATE =
            "case when r.annulReason is not null then 'ANNULLED' else cast(r.state as String) end = :state";

    private static final String HELD = """
            select id from finding
             where annul_reason is null and (person = any (?) or person is null and employer = any (?))
             order by id for update""";

    private static final String HELD_BY_ID =
            "select id from finding where annul_reason is null and id = any (cast(? as uuid[])) order by id for update";

    private final BulkWork bulk;
    private final EntityCopy copy;
    private final Sql sql;

    FindingRepository(RegionScope scope, BulkWork bulk, EntityCopy copy, Sql sql) {
        super(scope, Finding.class, "region");
        this.bulk = bulk;
        this.copy = copy;
        this.sql = sql;
    }

    /** In bulk work the session need not come to know a new one. */
    @Override
    public void keep(Finding finding) {
        if (bulk.underway()) {
            bulk.later(Finding.class, finding, fresh -> copy.insert(Finding.class, fresh));
        } else {
            super.keep(finding);
        }
    }

    /** Standing ones of these persons, and of these employers as a whole, held until the transaction ends; few have one. */
    List<Finding> heldOf(Collection<String> subjects) {
        List<UUID> ids = sql.list(HELD, row -> row.uuid("id"), subjects, subjects);
        return read(ids);
    }

    private List<Finding> read(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager().unwrap(Session.class).findMultiple(Finding.class, ids);
    }

    /** Standing ones of these, held until the transaction ends. */
    List<Finding> held(Collection<UUID> some) {
        return read(sql.list(
                HELD_BY_ID,
                row -> row.uuid("id"),
                some.stream().map(UUID::toString).toList()));
    }

    Page<Finding> page(FindingFilter filter, Paging paging) {
        return visible()
                .where("r.region = :region", "region", filter.region)
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.employer = :employer", "employer", filter.employer)
                .where("r.person = :person", "person", filter.person)
                .where(STATE, "state", filter.state == null ? null : filter.state.name())
                .where("r.inspectionCase = :inspectionCase", "inspectionCase", filter.inspectionCase)
                .where("r.openedOn >= :from", "from", filter.openedFrom)
                .where("r.openedOn <= :until", "until", filter.openedUntil)
                .page(paging, LATEST_FIRST);
    }
}

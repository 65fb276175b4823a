package org.ganlao.laborrights.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.deadline.domain.DueBy;
import org.ganlao.laborrights.deadline.domain.LastDay;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;

/** The limits of all records, and for lists those of the caller's regions. */
@ApplicationScoped
class DeadlineRepository implements PanacheRepositoryBase<Deadline, UUID> {

    private static final Keyset<Deadline> FIRST_DUE_FIRST = Keyset.<Deadline>ascending()
            .by("r.dueOn", Deadline::dueOn, LocalDate::parse)
            .by("r.id", Deadline::id, UUID::fromString);

    private static final String STATE = """
            case when r.dropped = true then 'DROPPED' when r.metOn is not null then 'MET'
                 when r.suspendedOn is not null then 'SUSPENDED' when r.overdueOn is not null then 'OVERDUE'
                 else 'RUNNING' end = :state""";

    private static final String RAISED = """
            select deadline, due_on, step, raised_on from deadline_escalation
             where deadline = any (cast(? as uuid[])) order by due_on, step""";

    private final RegionScope scope;
    private final RegionTree regions;
    private final Sql sql;

    DeadlineRepository(RegionScope scope, RegionTree regions, Sql sql) {
        this.scope = scope;
        this.regions = regions;
        this.sql = sql;
    }

    /** @return false if the limit was begun before; then nothing is written */
    boolean begun(UUID id, Subject subject, DueBy limit, LocalDate begunOn, LastDay due, Instant now) {
        return sql.update(
                        """
                        insert into deadline (id, version, subject_kind, record, time_limit, region, begun_on, due_on, reckoned_on, recorded_at)
                        values (?, 1, ?, ?, ?, ?, ?, ?, nullif(?::date, ?::date), ?) on conflict (record, time_limit) do nothing""",
                        id,
                        subject.kind(),
                        subject.id(),
                        limit.code(),
                        subject.region(),
                        begunOn,
                        due.dueOn(),
                        due.reckonedOn(),
                        due.dueOn(),
                        now)
                == 1;
    }

    /** As it stands now; nobody else changes it until the transaction ends. */
    Optional<Deadline> locked(UUID record, DueBy limit) {
        return find("subject.id = ?1 and limit = ?2", record, limit.code())
                .singleResultOptional()
                .map(this::held);
    }

    /** @throws IllegalStateException if the limit was never begun, which is a mistake of the caller */
    Deadline running(UUID record, DueBy limit) {
        return locked(record, limit)
                .orElseThrow(() -> new IllegalStateException(limit.code() + " never began to run for " + record));
    }

    List<Deadline> locked(UUID record) {
        return find("subject.id = ?1 order by id", record).list().stream()
                .map(this::held)
                .toList();
    }

    private Deadline held(Deadline found) {
        getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    List<Deadline> of(UUID record) {
        return list("subject.id = ?1 order by dueOn, id", record);
    }

    List<Deadline> of(Collection<UUID> records) {
        return list("subject.id in ?1 order by dueOn, id", records);
    }

    Deadline visible(UUID id) {
        Deadline found = findByIdOptional(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        scope.requireRead(found.subject().region());
        return found;
    }

    /** Who was told of these, by deadline. */
    Map<UUID, List<RaisedStep>> raised(Collection<Deadline> some) {
        Map<UUID, List<RaisedStep>> raised = new HashMap<>();
        sql.each(
                RAISED,
                row -> raised.computeIfAbsent(row.uuid("deadline"), first -> new ArrayList<>())
                        .add(RaisedStep.from(row)),
                some.stream().map(deadline -> deadline.id().toString()).toList());
        return raised;
    }

    Page<Deadline> page(DeadlineFilter filter, Paging paging) {
        return Listing.of(getEntityManager(), Deadline.class, "select r from Deadline r")
                .where("r.subject.region in :visible", "visible", scope.covered())
                .where(
                        "r.subject.region in :within",
                        "within",
                        filter.region == null ? null : regions.codesWithin(filter.region))
                .where("r.subject.kind = :kind", "kind", filter.kind)
                .where("r.subject.id = :record", "record", filter.record)
                .where("r.limit = :timeLimit", "timeLimit", filter.timeLimit)
                .where(STATE, "state", filter.state == null ? null : filter.state.name())
                .where("r.dueOn <= :dueUntil", "dueUntil", filter.dueUntil)
                .page(paging, FIRST_DUE_FIRST);
    }
}

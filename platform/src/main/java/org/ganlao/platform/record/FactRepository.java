package org.ganlao.platform.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.hibernate.engine.spi.SessionImplementor;

/** Keeps the records of one kind, and shows each caller those of its regions. */
public abstract class FactRepository<R extends FactRecord> implements PanacheRepositoryBase<R, UUID> {

    private RegionScope scope;
    private Class<R> type;
    private String regionPath;

    /** @param regionPath from the entity to the region that owns the record */
    protected FactRepository(RegionScope scope, Class<R> type, String regionPath) {
        this.scope = scope;
        this.type = type;
        this.regionPath = regionPath;
    }

    /** For the container's proxies. */
    protected FactRepository() {}

    /** @param dayPath from the entity, named {@code r}, to the day that {@link FactRecord#occurredOn} gives */
    protected static <R extends FactRecord> Keyset<R> latestFirst(String dayPath) {
        return Keyset.<R>descending()
                .by(dayPath, FactRecord::occurredOn, LocalDate::parse)
                .by("r.id", FactRecord::id, UUID::fromString);
    }

    /** The record, if there is one and the caller may see its region; otherwise 404. */
    public R visible(UUID id) {
        R found = findByIdOptional(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        scope.requireRead(found.region());
        return found;
    }

    /**
     * The record that a caller means to change.
     *
     * @param ifMatch the version that the caller has read, as the header came
     * @param lock keeps others from changing it, or what it depends on, until the transaction ends
     */
    public R forChange(UUID id, String ifMatch, Consumer<R> lock) {
        R found = visible(id);
        lock.accept(found);
        getEntityManager().refresh(found);
        Versions.requireMatch(ifMatch, found.version());
        return found;
    }

    /** The same, where locking its row is enough. */
    public R forChange(UUID id, String ifMatch) {
        return forChange(id, ifMatch, found -> getEntityManager().lock(found, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The record, of whichever region, as it stands now, which nobody changes until the transaction ends. It is read anew even
     * where the session knows it: by a lock alone the row would be held, and an older state of it written back.
     */
    public Optional<R> locked(UUID id) {
        return findByIdOptional(id).map(found -> {
            getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
            return found;
        });
    }

    /**
     * All records, named {@code r}, whose region the caller may see. Who may see all is asked for none: the planner would weigh each
     * of the province's regions, every time, which takes longer than to find a record.
     */
    protected Listing<R> visible() {
        Listing<R> all = Listing.of(getEntityManager(), type, "select r from %s r".formatted(type.getSimpleName()));
        return scope.coversTheTree()
                ? all
                : all.where(
                        Listing.oneOf("r." + regionPath, "visibleRegions"),
                        "visibleRegions",
                        scope.covered().toArray(String[]::new));
    }

    /** Keeps a new record, once for each reference of its client. */
    public void add(R record) {
        requireNew(record);
        keep(record);
    }

    /** The first half of {@link #add}, where something is still to be worked out between the two. */
    public void requireNew(R record) {
        requireUnused(record.origin());
    }

    /** The same before there is a record: what is refused because of the earlier one is answered by naming that. */
    public void requireUnused(Origin origin) {
        user(origin.client(), origin.sourceRef()).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, origin.sourceRef(), earlier).at("/sourceRef");
        });
    }

    public void keep(R record) {
        persist(record);
    }

    /**
     * The record that this client has registered under its reference. Every registration asks and nearly always nobody has,
     * hence the driver instead of a query for entities; what waits to be inserted is inserted first, as such a query would.
     */
    public Optional<UUID> user(String client, String sourceRef) {
        String table = type.getAnnotation(Table.class).name();
        SessionImplementor session = getEntityManager().unwrap(SessionImplementor.class);
        if (session.getActionQueue().areTablesToBeUpdated(Set.of(table))) {
            session.flush();
        }
        String select = "select id from %s where client = ? and source_ref = ?".formatted(table);
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                statement.setString(1, client);
                statement.setString(2, sourceRef);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
                }
            }
        });
    }
}

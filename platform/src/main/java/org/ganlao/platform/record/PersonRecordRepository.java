package org.ganlao.platform.record;

import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.hibernate.Session;

/**
 * Keeps records of persons, whom it knows by the column {@code id_index}. Bulk work reads those of many persons at once,
 * after it has locked them; the use cases that follow in its transaction then find them in memory, with those that they
 * add.
 */
public abstract class PersonRecordRepository<R extends FactRecord & OfPerson> extends FactRepository<R> {

    private BulkReads bulk;
    private Class<R> type;

    /** @param regionPath from the entity to the region that owns the record */
    protected PersonRecordRepository(RegionScope scope, BulkReads bulk, Class<R> type, String regionPath) {
        super(scope, type, regionPath);
        this.bulk = bulk;
        this.type = type;
    }

    /** For the container's proxies. */
    protected PersonRecordRepository() {}

    /** Every record of the persons, those struck out too. */
    public List<R> of(List<byte[]> blindIndexes) {
        return bulk.known(type).flatMap(known -> known.of(blindIndexes)).orElseGet(() -> {
            writeOut();
            return list("person.blindIndex in ?1", blindIndexes);
        });
    }

    /** For the bulk work that is under way; the caller has locked the persons. */
    public void foresee(Collection<byte[]> blindIndexes) {
        writeOut();
        Foreseen<R> foreseen = bulk.begun(type);
        List<byte[]> unread = foreseen.unread(blindIndexes);
        List<UUID> ids = unread.isEmpty() ? List.of() : bulk.idsOf(table(), unread);
        foreseen.read(unread, ids.isEmpty() ? List.of() : loaded(ids));
    }

    /** For the bulk work that is under way: whether these references of a client were used before. */
    public void foresee(String client, Collection<String> references) {
        writeOut();
        Foreseen<R> foreseen = bulk.begun(type);
        Map<String, UUID> users = bulk.users(table(), client, references);
        references.forEach(reference -> foreseen.read(client, reference, Optional.ofNullable(users.get(reference))));
    }

    /** In bulk work that has foreseen this kind, the session need not come to know the record. */
    @Override
    public void keep(R record) {
        Optional<Foreseen<R>> foreseen = bulk.known(type);
        if (foreseen.isPresent()) {
            bulk.putBy(type, record);
            foreseen.get().add(record);
        } else {
            super.keep(record);
            bulk.written();
        }
    }

    @Override
    public Optional<UUID> user(String client, String sourceRef) {
        return bulk.known(type).flatMap(known -> known.user(client, sourceRef)).orElseGet(() -> {
            writeOut();
            return super.user(client, sourceRef);
        });
    }

    /** Before the table is read. The session comes to know the records, which later use cases may change. */
    private void writeOut() {
        List<R> unwritten = bulk.unwritten(type);
        if (!unwritten.isEmpty()) {
            persist(unwritten);
            flush();
        }
    }

    private List<R> loaded(List<UUID> ids) {
        return getEntityManager().unwrap(Session.class).findMultiple(type, ids);
    }

    private String table() {
        return type.getAnnotation(Table.class).name();
    }
}

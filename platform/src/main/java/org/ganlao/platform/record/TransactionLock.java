package org.ganlao.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.Sql;

/** Lets one transaction at a time work on a named thing that is no single row. */
@ApplicationScoped
public class TransactionLock {

    private static final String HELD = "held: ";
    private static final String SHARED = "shared: ";

    private final EntityManager database;
    private final Sql sql;
    private final BulkWork work;

    TransactionLock(EntityManager database, Sql sql, BulkWork work) {
        this.database = database;
        this.sql = sql;
        this.work = work;
    }

    /**
     * Waits for the name and holds it until the transaction ends.
     *
     * @return false if bulk work holds it already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean hold(String name) {
        if (work.known(HELD + name, Boolean.class).isPresent()) {
            return false;
        }
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, name)
                .getSingleResult();
        return true;
    }

    /**
     * Lets others share the name, and keeps out who wants to hold it, until the transaction ends. Where holders wait, who comes
     * later to share waits behind them.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void share(String name) {
        if (work.known(SHARED + name, Boolean.class).isEmpty()) {
            sql.one(
                    "select pg_advisory_xact_lock_shared(hashtextextended(?, 0))::text as shared",
                    row -> row.text("shared"),
                    name);
            if (work.underway()) {
                work.know(SHARED + name, Boolean.TRUE);
            }
        }
    }

    /**
     * The same for many, always in one order, so that two who want the same ones do not block each other. Bulk work
     * remembers that it has them.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Set<String> names) {
        sql.list("""
                select count(pg_advisory_xact_lock(lock)) as held from (
                    select hashtextextended(name, 0) as lock from unnest(?) as wanted (name) order by lock offset 0) ordered
                """, row -> row.number("held"), names);
        if (work.underway()) {
            names.forEach(name -> work.know(HELD + name, Boolean.TRUE));
        }
    }
}

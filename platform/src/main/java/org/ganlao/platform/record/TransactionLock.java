package org.ganlao.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Lets one transaction at a time work on a named thing that is no single row. */
@ApplicationScoped
public class TransactionLock {

    private final EntityManager database;

    TransactionLock(EntityManager database) {
        this.database = database;
    }

    /** Waits for the name and holds it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String name) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, name)
                .getSingleResult();
    }
}

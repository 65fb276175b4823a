package org.ganlao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.platform.database.ByIndex;
import org.ganlao.platform.database.Sql;

/** The chain in the database. It is extended by whoever holds its advisory lock; all others find nothing to do. */
@ApplicationScoped
class AuditChain {

    static final int BATCH = 500;

    private final Sql sql;

    AuditChain(Sql sql) {
        this.sql = sql;
    }

    /** Chains up to {@link #BATCH} committed entries in one transaction; answers how many. */
    @Transactional(TxType.REQUIRES_NEW)
    int extend() {
        if (!locked()) {
            return 0;
        }
        List<AuditEntry> waiting = sql.list(
                "select " + AuditEntry.COLUMNS
                        + "from audit_unchained u join audit_entry e on e.id = u.entry_id order by u.entry_id limit ?",
                AuditEntry::from,
                BATCH);
        append(waiting);
        return waiting.size();
    }

    ChainHead head() {
        return sql.one("""
                        (select last_seq as seq, substring(hashes from length(hashes) - 31) as hash
                         from audit_link order by last_seq desc limit 1)
                        union all
                        (select seq, hash from audit_chain order by seq desc limit 1)
                        order by seq desc limit 1
                        """, row -> ChainHead.of(row.number("seq"), row.bytes("hash")))
                .orElse(ChainHead.BEFORE_THE_FIRST);
    }

    boolean holds(ChainHead link) {
        return sql.one("""
                        select substring(hashes from 32 * cast(cast(? as bigint) - first_seq as int) + 1 for 32) as hash
                        from audit_link where int8range(first_seq, last_seq, '[]') @> cast(? as bigint)
                        union all
                        select hash from audit_chain where seq = ?
                        """, row -> row.bytes("hash"), link.seq(), link.seq(), link.seq())
                .map(hash -> ChainHead.of(link.seq(), hash))
                .filter(link::equals)
                .isPresent();
    }

    /** Held until the transaction ends, that is until the batch is visible to the next holder. */
    private boolean locked() {
        return sql.one(
                        "select pg_try_advisory_xact_lock(hashtext('ganlao'), hashtext('audit-chain')) as held, "
                                + ByIndex.FROM_HERE,
                        row -> row.flag("held"))
                .orElseThrow();
    }

    private void append(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<String> chained = new ArrayList<>();
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        ChainHead before = head();
        byte[] hash = before.bytes();
        for (AuditEntry entry : entries) {
            hash = ChainHead.hash(hash, entry);
            hashes.writeBytes(hash);
            chained.add(String.valueOf(entry.id()));
        }
        sql.update("""
                insert into audit_link (first_seq, last_seq, entries, prev_hash, hashes)
                values (?, ?, cast(? as bigint[]), ?, ?)
                """, before.seq() + 1, before.seq() + entries.size(), chained, before.bytes(), hashes.toByteArray());
        sql.update("delete from audit_unchained where entry_id = any(cast(? as bigint[]))", chained);
    }
}

package org.ganlao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.ganlao.platform.audit.AuditVerification.Anchoring;
import org.ganlao.platform.audit.AuditVerification.Break;
import org.ganlao.platform.audit.AuditVerification.Fault;
import org.ganlao.platform.database.Sql;

/** Recomputes the chain from its first link and compares it with the head that Kafka keeps. */
@ApplicationScoped
class ChainVerifier {

    private static final String SINGLE_ENTRIES = "select c.seq, c.entry_id, c.prev_hash, c.hash, " + AuditEntry.COLUMNS
            + "from audit_chain c left join audit_entry e on e.id = c.entry_id order by c.seq";

    /** As {@code audit_chained} shows them. */
    private static final String NEXT_LINKS = """
            select l.last_seq, l.first_seq + c.place - 1 as seq, c.entry_id,
                   case c.place when 1 then l.prev_hash
                       else substring(l.hashes from 32 * cast(c.place as int) - 63 for 32) end as prev_hash,
                   substring(l.hashes from 32 * cast(c.place as int) - 31 for 32) as hash,
            """ + AuditEntry.COLUMNS + """
            from (select * from audit_link where last_seq > ? order by last_seq limit 100) l
            cross join lateral unnest(l.entries) with ordinality as c (entry_id, place)
            left join audit_entry e on e.id = c.entry_id
            order by l.last_seq, c.place""";

    private final Sql sql;
    private final HeadAnchor anchor;
    private final Backlog backlog;

    ChainVerifier(Sql sql, HeadAnchor anchor, Backlog backlog) {
        this.sql = sql;
        this.anchor = anchor;
        this.backlog = backlog;
    }

    /** The anchor is asked first: the chain can then only be longer than what the anchor says. */
    @Transactional
    AuditVerification verify() {
        try {
            ChainWalk walk = new ChainWalk(anchor.last());
            return judged(walk, walk::anchoring);
        } catch (AnchorUnavailable e) {
            return judged(new ChainWalk(Optional.empty()), () -> Anchoring.UNAVAILABLE);
        }
    }

    private AuditVerification judged(ChainWalk walk, Supplier<Anchoring> anchoring) {
        sql.each(SINGLE_ENTRIES, walk::pass);
        passLinks(walk);
        Break broken = walk.firstBroken().or(this::twice).or(this::outside).orElse(null);
        return new AuditVerification(
                broken == null,
                walk.end().seq(),
                backlog.entries(),
                walk.end(),
                walk.anchored().orElse(null),
                anchoring.get(),
                broken);
    }

    /** Some at a time, so that nothing has to be sorted but these, however long the chain is. */
    private void passLinks(ChainWalk walk) {
        AtomicLong passed = new AtomicLong();
        long before;
        do {
            before = passed.get();
            sql.each(
                    NEXT_LINKS,
                    row -> {
                        walk.pass(row);
                        passed.set(row.number("last_seq"));
                    },
                    before);
        } while (passed.get() > before);
    }

    private Optional<Break> twice() {
        return sql.one("""
                select entry_id, max(seq) as place from audit_chained
                group by entry_id having count(*) > 1 order by place limit 1
                """, row -> new Break(row.number("place"), row.number("entry_id"), Fault.TWICE));
    }

    private Optional<Break> outside() {
        return sql.one("""
                select e.id from audit_entry e
                where not exists (select from audit_chained c where c.entry_id = e.id)
                and not exists (select from audit_unchained u where u.entry_id = e.id)
                order by e.id limit 1
                """, row -> new Break(null, row.number("id"), Fault.OUTSIDE_THE_CHAIN));
    }
}

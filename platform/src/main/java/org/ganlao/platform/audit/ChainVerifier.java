package org.ganlao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.ganlao.platform.audit.AuditVerification.Anchoring;
import org.ganlao.platform.audit.AuditVerification.Break;
import org.ganlao.platform.audit.AuditVerification.Fault;
import org.ganlao.platform.database.Sql;

/** Recomputes the chain from its first link and compares it with the head that Kafka keeps. */
@ApplicationScoped
class ChainVerifier {

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
        sql.each(
                "select c.seq, c.entry_id, c.prev_hash, c.hash, " + AuditEntry.COLUMNS
                        + "from audit_chained c left join audit_entry e on e.id = c.entry_id order by c.seq",
                walk::pass);
        Break broken = walk.firstBroken().or(this::outside).orElse(null);
        return new AuditVerification(
                broken == null,
                walk.end().seq(),
                backlog.entries(),
                walk.end(),
                walk.anchored().orElse(null),
                anchoring.get(),
                broken);
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

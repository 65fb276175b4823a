package org.ganlao.platform.audit;

import java.util.Optional;
import org.ganlao.platform.audit.AuditVerification.Anchoring;
import org.ganlao.platform.audit.AuditVerification.Break;
import org.ganlao.platform.audit.AuditVerification.Fault;
import org.ganlao.platform.database.Row;

/** One pass over the chain in its order; remembers the first link that does not hold. */
class ChainWalk {

    private final Optional<ChainHead> anchored;
    private ChainHead end = ChainHead.BEFORE_THE_FIRST;
    private ChainHead atAnchor;
    private Break firstBroken;

    ChainWalk(Optional<ChainHead> anchored) {
        this.anchored = anchored;
    }

    void pass(Row row) {
        ChainHead link = ChainHead.of(row.number("seq"), row.bytes("hash"));
        long entryId = row.number("entry_id");
        if (firstBroken == null) {
            firstBroken = judge(row, link, entryId).orElse(null);
        }
        if (anchored.isPresent() && anchored.get().seq() == link.seq()) {
            atAnchor = link;
            if (firstBroken == null && !link.equals(anchored.get())) {
                firstBroken = new Break(link.seq(), entryId, Fault.REWRITTEN);
            }
        }
        end = link;
    }

    private Optional<Break> judge(Row row, ChainHead link, long entryId) {
        if (link.seq() != end.seq() + 1) {
            return Optional.of(new Break(end.seq() + 1, null, Fault.REMOVED));
        }
        if (row.numberOrNull("id") == null) {
            return Optional.of(new Break(link.seq(), entryId, Fault.REMOVED));
        }
        if (!ChainHead.of(end.seq(), row.bytes("prev_hash")).equals(end)) {
            return Optional.of(new Break(link.seq(), entryId, Fault.REORDERED));
        }
        if (!end.followedBy(AuditEntry.from(row)).equals(link)) {
            return Optional.of(new Break(link.seq(), entryId, Fault.CHANGED));
        }
        return Optional.empty();
    }

    /** The chain's end is missing when the anchor is past it: what stood there was removed. */
    Optional<Break> firstBroken() {
        if (firstBroken == null && anchored.isPresent() && atAnchor == null) {
            return Optional.of(new Break(end.seq() + 1, null, Fault.REMOVED));
        }
        return Optional.ofNullable(firstBroken);
    }

    Anchoring anchoring() {
        if (anchored.isEmpty()) {
            return Anchoring.NOTHING_ANCHORED;
        }
        return anchored.get().equals(atAnchor) ? Anchoring.AGREES : Anchoring.DIFFERS;
    }

    Optional<ChainHead> anchored() {
        return anchored;
    }

    ChainHead end() {
        return end;
    }
}

package org.ganlao.socialinsurance.register.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;

/**
 * Two tokens turned out to be of one person, who has two records by that of which only one can stand. The one under the token
 * that stays counts on, the other is set aside: it gives no right and is not lost. Somebody strikes one of them out or ends it,
 * and then settles this; what was set aside and stands counts again.
 */
@Entity
@Table(name = "rival_record")
public class RivalRecord extends FactRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RivalKind kind;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private UUID kept;

    @Column(name = "set_aside", nullable = false, updatable = false)
    private UUID setAside;

    @Column(name = "found_on", nullable = false, updatable = false)
    private LocalDate foundOn;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String settlement;

    protected RivalRecord() {}

    /** @param both whether the two could still not both stand */
    public void settle(boolean both, String how, String by, Instant now) {
        if (settledBy != null) {
            throw new Rejection(PersonRefusal.RIVALS_SETTLED, settledBy);
        }
        if (both) {
            throw new Rejection(PersonRefusal.RIVALS_STAND, kept, setAside);
        }
        settlement = how;
        settledBy = by;
        settledAt = now;
        revised(now);
    }

    public RivalKind kind() {
        return kind;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return foundOn;
    }

    /** Token. */
    public String person() {
        return person;
    }

    /** The record that counts on. */
    public UUID kept() {
        return kept;
    }

    /** The record that does not count until this is settled. */
    public UUID setAside() {
        return setAside;
    }

    /** Null before. */
    public String settledBy() {
        return settledBy;
    }

    /** Null before. */
    public String settlement() {
        return settlement;
    }
}

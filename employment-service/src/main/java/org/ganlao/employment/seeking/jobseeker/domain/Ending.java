package org.ganlao.employment.seeking.jobseeker.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * How a registration ended.
 *
 * @param on last day of the registration
 * @param placement the placement that ended it and that it follows; null where none did
 * @param rule by which it ended by itself; null where work or a clerk ended it
 */
@Embeddable
public record Ending(
        @Column(name = "ended_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "end_reason")
        EndReason reason,

        @Column(name = "ended_by_placement") UUID placement,

        @Enumerated(EnumType.STRING) @Column(name = "ended_by_rule")
        EndingRule rule) {

    public Ending {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
    }

    public static Ending stated(LocalDate on, EndReason reason) {
        return new Ending(on, reason, null, null);
    }

    static Ending byWork(LocalDate on, UUID placement) {
        return new Ending(on, EndReason.WORK, Objects.requireNonNull(placement, "placement"), null);
    }

    static Ending byRule(LocalDate on, EndingRule rule) {
        return new Ending(on, rule.reason(), null, rule);
    }

    boolean followsAPlacement() {
        return placement != null;
    }

    boolean followsARule() {
        return rule != null;
    }

    boolean sameAs(Ending stated) {
        return on.equals(stated.on) && reason == stated.reason;
    }
}

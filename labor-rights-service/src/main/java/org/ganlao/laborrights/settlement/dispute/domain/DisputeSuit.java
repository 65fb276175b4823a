package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;

/**
 * A lawsuit about a dispute, or the appeal against its judgment.
 *
 * @param court null where it is not stated, as is the number
 * @param judgedOn null before the judgment, as are its result and the days on which the sides received it
 */
@Embeddable
public record DisputeSuit(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        DisputeInstance instance,

        @Enumerated(EnumType.STRING) @Column(name = "brought_by", nullable = false)
        DisputeSide by,

        @Column(name = "brought_on", nullable = false) LocalDate on,
        String court,
        @Column(name = "case_number") String number,
        @Column(name = "judged_on") LocalDate judgedOn,

        @Enumerated(EnumType.STRING) DisputeCourtResult result,

        @Column(name = "workers_served_on") LocalDate workersServedOn,
        @Column(name = "employers_served_on") LocalDate employersServedOn) {

    static DisputeSuit brought(DisputeInstance instance, DisputeSide by, LocalDate on, String court, String number) {
        return new DisputeSuit(instance, by, on, court, number, null, null, null, null);
    }

    DisputeSuit judged(Judgment judgment) {
        return new DisputeSuit(
                instance,
                by,
                on,
                court,
                number,
                judgment.on(),
                judgment.result(),
                judgment.workersServedOn(),
                judgment.employersServedOn());
    }

    /** A judgment of the first instance, as long as it is not known to be in force. */
    boolean mayBeAppealed() {
        return instance == DisputeInstance.FIRST
                && workersServedOn != null
                && (result == DisputeCourtResult.UPHELD || result == DisputeCourtResult.CHANGED);
    }

    /** Their suit about the award: of an appeal that they withdraw the judgment of the first instance is left, and not the award. */
    boolean withdrawnByWorkers() {
        return instance == DisputeInstance.FIRST && by == DisputeSide.WORKERS && result == DisputeCourtResult.WITHDRAWN;
    }

    /** When a side received what the court decided; the day of that where nobody knows. */
    LocalDate knownTo(DisputeSide side) {
        return servedOn(side) == null ? judgedOn : servedOn(side);
    }

    LocalDate servedOn(DisputeSide side) {
        return side == DisputeSide.WORKERS ? workersServedOn : employersServedOn;
    }

    void requireAppealable(DisputeSide side, LocalDate day, PartyTime time) {
        if (!mayBeAppealed()) {
            throw new Rejection(DisputeRefusal.JUDGMENT_IN_FORCE);
        }
        LocalDate last = time.last(PartyRight.APPEAL, servedOn(side));
        if (day.isAfter(last)) {
            throw new Rejection(DisputeRefusal.APPEALED_TOO_LATE, last).at("/on");
        }
    }

    /** From when on what the court decided binds: a judgment that may be appealed against when nobody can any more. */
    LocalDate bindsFrom(PartyTime time) {
        if (workersServedOn == null) {
            return judgedOn;
        }
        LocalDate last = workersServedOn.isAfter(employersServedOn) ? workersServedOn : employersServedOn;
        return mayBeAppealed() ? time.last(PartyRight.APPEAL, last).plusDays(1) : last;
    }
}

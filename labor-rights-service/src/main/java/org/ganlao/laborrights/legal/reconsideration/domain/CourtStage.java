package org.ganlao.laborrights.legal.reconsideration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * One instance of a lawsuit.
 *
 * @param filedOn day on which the department was served the complaint or appeal
 * @param answeredOn day on which the department answered it; null before
 * @param headAppeared whether the head of the department appeared in court; null before the judgment
 * @param judgedOn day on which the department was served the judgment; null before
 * @param appealBy last day for an appeal; null before the judgment and where none can follow
 * @param fine what a penalty is changed to, yuan; null where none is
 */
@Embeddable
public record CourtStage(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        CourtInstance instance,

        @Column(nullable = false) String court,
        @Column(name = "filed_on", nullable = false) LocalDate filedOn,
        @Column(name = "answered_on") LocalDate answeredOn,
        @Column(name = "head_appeared") Boolean headAppeared,
        @Column(name = "judged_on") LocalDate judgedOn,
        @Column(name = "appeal_by") LocalDate appealBy,
        @Enumerated(EnumType.STRING) SuitResult result,
        @Column(name = "changed_fine") Money fine) {

    public CourtStage {
        Objects.requireNonNull(instance, "instance");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(filedOn, "filedOn");
        if (fine != null && result != SuitResult.CHANGED) {
            throw new Rejection(ReconsiderationRefusal.FINE_NOT_CHANGED).at("/fine");
        }
    }

    /** Served on the department, and neither answered nor judged yet. */
    public static CourtStage filed(CourtInstance instance, String court, LocalDate on) {
        return new CourtStage(instance, court, on, null, null, null, null, null, null);
    }

    /** A court of appeal or retrial that upholds, or before which nobody goes on, leaves what the one before it said. */
    boolean leavesTheOneBefore() {
        return instance != CourtInstance.FIRST && (result == SuitResult.UPHELD || result == SuitResult.WITHDRAWN);
    }

    CourtStage answered(LocalDate on) {
        return new CourtStage(instance, court, filedOn, on, headAppeared, judgedOn, appealBy, result, fine);
    }

    /** @param lastDay for an appeal, where there is one against this instance */
    CourtStage judged(LocalDate on, LocalDate lastDay, SuitResult said, Money changedTo, boolean appeared) {
        boolean open = instance == CourtInstance.FIRST && said != SuitResult.WITHDRAWN;
        return new CourtStage(
                instance, court, filedOn, answeredOn, appeared, on, open ? lastDay : null, said, changedTo);
    }
}

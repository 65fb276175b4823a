package org.ganlao.socialinsurance.oldage.hardship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A monthly subsidy for the living of a retiree of a hard-up unit: proposed, approved by another person, due from then on month
 * by month until it ends. It ends with the month of a death at the latest; one that is taken back lets it go on as before.
 */
@Entity
@Table(name = "living_subsidy")
public class LivingSubsidy extends FactRecord {

    @Embedded
    private SubsidyTerms terms;

    private LocalDate until;

    @Column(name = "ended_by_death", nullable = false)
    private boolean endedByDeath;

    @Column(name = "until_before_death")
    private LocalDate untilBeforeDeath;

    @Embedded
    private Approval approval;

    public LivingSubsidy(UUID id, Origin origin, SubsidyTerms terms, String by, Instant now) {
        super(id, origin, now);
        this.terms = Objects.requireNonNull(terms, "terms");
        this.approval = Approval.proposed(by, now);
    }

    protected LivingSubsidy() {}

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    /** @param month first one that is no longer due */
    public void end(YearMonth month, Instant now) {
        requireStanding();
        if (until != null) {
            throw new Rejection(HardshipRefusal.SUBSIDY_ENDED, until);
        }
        LocalDate day = month.atDay(1);
        if (day.isBefore(terms.since())) {
            throw new Rejection(HardshipRefusal.SUBSIDY_ENDS_BEFORE, YearMonth.from(terms.since())).at("/until");
        }
        until = day;
        revised(now);
    }

    /**
     * @param on day of the death; null where it is taken back
     * @return whether that changes it
     */
    public boolean follow(LocalDate on, Instant now) {
        if (!standing() || endedByDeath == (on != null)) {
            return false;
        }
        if (on == null) {
            until = untilBeforeDeath;
            untilBeforeDeath = null;
        } else {
            LocalDate month = later(YearMonth.from(on).plusMonths(1).atDay(1), terms.since());
            if (until != null && !until.isAfter(month)) {
                return false;
            }
            untilBeforeDeath = until;
            until = month;
        }
        endedByDeath = on != null;
        revised(now);
        return true;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether it is due in a month of both. */
    public boolean overlaps(LocalDate since) {
        return standing() && (until == null || until.isAfter(since));
    }

    @Override
    public String region() {
        return terms.region();
    }

    @Override
    public LocalDate occurredOn() {
        return terms.since();
    }

    public SubsidyTerms terms() {
        return terms;
    }

    /** First day of the first month no longer due; null while it lasts. */
    public LocalDate until() {
        return until;
    }

    public boolean approved() {
        return approval.given();
    }
}

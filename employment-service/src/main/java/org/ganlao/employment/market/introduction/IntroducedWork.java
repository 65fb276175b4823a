package org.ganlao.employment.market.introduction;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.ganlao.employment.market.introduction.domain.Introduction;
import org.ganlao.employment.market.introduction.domain.Outcome;
import org.ganlao.employment.seeking.placement.WorkFollower;
import org.ganlao.employment.seeking.placement.domain.Placement;

/** Keeps introductions in line with the placements that they led to; holds the vacancy, after any family. */
@ApplicationScoped
@Priority(10)
class IntroducedWork implements WorkFollower {

    private final IntroductionRepository introductions;
    private final IntroductionOutcomes outcomes;
    private final ClaimIntermediarySubsidy subsidies;

    IntroducedWork(
            IntroductionRepository introductions, IntroductionOutcomes outcomes, ClaimIntermediarySubsidy subsidies) {
        this.introductions = introductions;
        this.outcomes = outcomes;
        this.subsidies = subsidies;
    }

    /** No introduction can have led to a placement that is being made. */
    @Override
    public void follow(Placement changed, Instant now) {
        if (changed.version() > 1) {
            introductions.ledTo(changed.id()).ifPresent(introduction -> follow(introduction, changed, now));
        }
    }

    private void follow(Introduction introduction, Placement changed, Instant now) {
        LocalDate startedOn = changed.occurredOn();
        if (!introduction.isBorneBy(changed)) {
            outcomes.fallBack(introduction, "follows " + changed.id(), now);
            return;
        }
        LocalDate before = introduction.outcome().map(Outcome::on).orElseThrow();
        if (!before.equals(startedOn)) {
            introduction.follow(startedOn, now);
            outcomes.told("corrected", introduction, "follows " + changed.id());
        }
        if (before.getYear() != startedOn.getYear() || subsidies.lacksContract(introduction)) {
            outcomes.disown(introduction, "follows " + changed.id());
        }
    }
}

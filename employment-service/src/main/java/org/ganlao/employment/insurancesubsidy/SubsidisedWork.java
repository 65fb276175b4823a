package org.ganlao.employment.insurancesubsidy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.jobseeker.RegistrationFollower;
import org.ganlao.employment.jobseeker.domain.JobSeeker;
import org.ganlao.employment.placement.PlacementRepository;
import org.ganlao.employment.placement.WorkFollower;
import org.ganlao.employment.placement.domain.Placement;
import org.ganlao.employment.support.Supports;
import org.ganlao.employment.support.domain.SupportClaim;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Persons;

/**
 * Lets claims fall with the flexible work, or the certificate, that they rest on: all of the placement from the first month on
 * that lost its ground. What is recorded for the first time takes nothing away.
 */
@ApplicationScoped
@Priority(5)
class SubsidisedWork implements WorkFollower, RegistrationFollower {

    private final FlexibleWork work;
    private final PlacementRepository placements;
    private final Supports supports;
    private final Persons persons;

    SubsidisedWork(FlexibleWork work, PlacementRepository placements, Supports supports, Persons persons) {
        this.work = work;
        this.placements = placements;
        this.supports = supports;
        this.persons = persons;
    }

    @Override
    public void follow(Placement changed, Instant now) {
        if (changed.version() > 1) {
            lookAt(changed, changed);
        }
    }

    @Override
    public void follow(JobSeeker changed, List<JobSeeker> ofSamePerson, Instant now) {
        if (changed.version() > 1) {
            placements
                    .of(persons.blindIndexes(persons.reveal(changed.person())))
                    .forEach(placement -> lookAt(placement, changed));
        }
    }

    private void lookAt(Placement placement, FactRecord cause) {
        UUID ground = placement.id();
        String why = cause.annulReason() == null ? "follows " + cause.id() : cause.annulReason();
        work.claimed(placement).stream()
                .filter(claim -> claim.ground().equals(ground))
                .filter(claim -> work.lackingGround(placement, claim.to()).isPresent())
                .map(SupportClaim::to)
                .findFirst()
                .ifPresent(lostOn -> supports.groundFellAway(ground, lostOn, why));
    }
}

package org.ganlao.employment.aid.insurancesubsidy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.aid.support.domain.SupportClaim;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.SupportState;
import org.ganlao.employment.seeking.jobseeker.RegistrationFollower;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.placement.WorkFollower;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.FactRecord;

/**
 * Lets claims fall with the flexible work that they rest on, or with the person's certificate: all of their ground from the first
 * month on that lost it. What is recorded for the first time takes nothing away.
 */
@ApplicationScoped
@Priority(5)
class SubsidisedWork implements WorkFollower, RegistrationFollower {

    /** What is given to holders of certificates alone. */
    private static final Set<SupportKind> CERTIFIED = Set.of(SupportKind.INSURANCE_SUBSIDY, SupportKind.POST_SUBSIDY);

    private final SubsidisedPersons persons;
    private final Supports supports;

    SubsidisedWork(SubsidisedPersons persons, Supports supports) {
        this.persons = persons;
        this.supports = supports;
    }

    @Override
    public void follow(Placement changed, Instant now) {
        drop(
                changed.person(),
                changed,
                claim -> claim.ground().equals(changed.id()) && !FlexibleWork.isFlexibleWork(changed, claim.to()));
    }

    @Override
    public void follow(JobSeeker changed, List<JobSeeker> ofSamePerson, Instant now) {
        drop(
                changed.person(),
                changed,
                claim -> persons.lackingStatus(changed.person(), claim.to()).isPresent());
    }

    private void drop(ProtectedId person, FactRecord cause, Predicate<SupportClaim> lost) {
        if (cause.version() == 1) {
            return;
        }
        String why = cause.annulReason() == null ? "follows " + cause.id() : cause.annulReason();
        supports.of(person).stream()
                .filter(claim -> CERTIFIED.contains(claim.kind()))
                .filter(claim -> SupportState.RESTING.contains(claim.state()))
                .filter(lost)
                .forEach(claim -> supports.groundFellAway(claim.ground(), claim.to(), why));
    }
}

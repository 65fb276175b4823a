package org.ganlao.skills.appraisal.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.appraisal.eligibility.domain.EligibilityRefusal;
import org.ganlao.skills.appraisal.occupation.Occupations;
import org.ganlao.skills.appraisal.prerequisite.Prerequisites;
import org.ganlao.skills.certification.certificate.Certificates;
import org.ganlao.skills.instruction.course.KindRules;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.course.domain.CoursePlan;
import org.ganlao.skills.instruction.training.CourseEligibility;

/**
 * A course for a level is for who has not reached it and may reach for it after the course: nobody is trained at public cost for what a
 * certificate shows already, nor for an exam that would be refused.
 */
@ApplicationScoped
class CertifiedOrNot implements CourseEligibility {

    private final Certificates certificates;
    private final Prerequisites prerequisites;
    private final Occupations occupations;
    private final KindRules kinds;

    CertifiedOrNot(Certificates certificates, Prerequisites prerequisites, Occupations occupations, KindRules kinds) {
        this.certificates = certificates;
        this.prerequisites = prerequisites;
        this.occupations = occupations;
        this.kinds = kinds;
    }

    @Override
    public void require(Applicant applicant, Course course) {
        CoursePlan plan = course.plan();
        if (plan.level() == null) {
            return;
        }
        if (!kinds.takesCertified(plan.kind(), applicant.enrolsOn())) {
            requireNotCertified(applicant, plan);
        }
        if (kinds.needsPrerequisite(plan.kind(), applicant.enrolsOn(), course.region())) {
            requireInReach(applicant, plan);
        }
    }

    private void requireInReach(Applicant applicant, CoursePlan plan) {
        Prerequisites.Claim claim =
                new Prerequisites.Claim(applicant.person(), applicant.tokens(), applicant.yearsOfWork(), null);
        try {
            prerequisites.requireBeforeTraining(
                    claim, occupations.require(plan.occupation(), ""), plan.level(), applicant.enrolsOn());
        } catch (Rejection refused) {
            throw refused.at("/enrolment/yearsOfWork");
        }
    }

    /** The lower number is the higher level; a suspended certificate counts like a valid one. */
    private void requireNotCertified(Applicant applicant, CoursePlan plan) {
        certificates.open(applicant.tokens()).stream()
                .filter(held -> held.award().occupation().equals(plan.occupation()))
                .filter(held -> held.award().level() <= plan.level())
                .filter(held -> !certificates.earnedOn(held).isAfter(applicant.enrolsOn()))
                .findFirst()
                .ifPresent(held -> {
                    throw new Rejection(EligibilityRefusal.CERTIFIED_FOR_COURSE, held.number()).at("/person");
                });
    }
}

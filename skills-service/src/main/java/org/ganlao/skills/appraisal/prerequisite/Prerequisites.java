package org.ganlao.skills.appraisal.prerequisite;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.appraisal.occupation.Occupation;
import org.ganlao.skills.appraisal.prerequisite.domain.PrerequisiteKind;
import org.ganlao.skills.appraisal.prerequisite.domain.PrerequisiteRefusal;
import org.ganlao.skills.certification.certificate.Certificates;
import org.ganlao.skills.instruction.course.CourseRepository;
import org.ganlao.skills.instruction.course.domain.CoursePlan;
import org.ganlao.skills.instruction.training.Graduate;
import org.ganlao.skills.instruction.training.Graduates;

/** What a person must have before reaching for a level of an occupation. */
@ApplicationScoped
public class Prerequisites {

    private final Certificates certificates;
    private final Graduates graduates;
    private final CourseRepository courses;
    private final Parameters parameters;

    Prerequisites(Certificates certificates, Graduates graduates, CourseRepository courses, Parameters parameters) {
        this.certificates = certificates;
        this.graduates = graduates;
        this.courses = courses;
        this.parameters = parameters;
    }

    /**
     * What opens the level: that it is the lowest, the certificate of the level below, or years of work instead, of which a completed
     * course saves some.
     *
     * @throws Rejection (422) where the person has nothing that opens the level, or is not the graduate
     */
    public PrerequisiteKind require(Claim claim, Occupation occupation, int level, LocalDate day) {
        return require(claim, occupation, level, day, claim.trainee() != null);
    }

    /**
     * What will open the level to who completes a course for it.
     *
     * @throws Rejection (422) where the person could not reach for the level after the course either
     */
    public void requireBeforeTraining(Claim claim, Occupation occupation, int level, LocalDate day) {
        require(claim, occupation, level, day, true);
    }

    private PrerequisiteKind require(Claim claim, Occupation occupation, int level, LocalDate day, boolean trained) {
        Collection<String> tokens = claim.tokens();
        Integer years = claim.years();
        UUID trainee = claim.trainee();
        if (trainee != null) {
            requireGraduate(tokens, occupation, level, trainee);
        }
        if (occupation.isLowest(level)) {
            return trainee == null ? PrerequisiteKind.NONE : PrerequisiteKind.GRADUATE;
        }
        if (holdsLevelBelow(tokens, occupation, level, day)) {
            return trainee == null ? PrerequisiteKind.CERTIFICATE : PrerequisiteKind.GRADUATE;
        }
        int instead = occupation
                .yearsInsteadOfLevelBelow(level)
                .orElseThrow(
                        () -> new Rejection(PrerequisiteRefusal.LEVEL_NEEDS_CERTIFICATE, occupation.code(), level));
        int needed = trained ? Math.max(0, instead - yearsSaved(level, day)) : instead;
        if (years == null || years < needed) {
            throw new Rejection(PrerequisiteRefusal.LEVEL_WITHOUT_PREREQUISITE, occupation.code(), level, needed);
        }
        int workingAge = parameters.at(day).integer("skills.trainee-age.from");
        if (claim.person().isUnder(workingAge + years, day)) {
            throw new Rejection(PrerequisiteRefusal.YEARS_BEFORE_WORKING_AGE, workingAge, years).at("/yearsOfWork");
        }
        return PrerequisiteKind.YEARS_OF_WORK;
    }

    /** Years of work that a completed course for the level saves who has no certificate of the level below. */
    private int yearsSaved(int level, LocalDate day) {
        return parameters.at(day).integer("skills.prerequisite.years-saved.level-" + level);
    }

    /**
     * What a person states for a level.
     *
     * @param tokens of the person
     * @param years of work in the occupation; null where none are stated
     * @param trainee of a completed course; null where none is stated
     */
    public record Claim(PersonalId person, Collection<String> tokens, Integer years, UUID trainee) {}

    private boolean holdsLevelBelow(Collection<String> tokens, Occupation occupation, int level, LocalDate day) {
        return certificates.held(tokens, day).stream()
                .map(certificate -> certificate.award())
                .anyMatch(award -> award.occupation().equals(occupation.code()) && award.level() <= level + 1);
    }

    private void requireGraduate(Collection<String> tokens, Occupation occupation, int level, UUID trainee) {
        graduates
                .find(trainee)
                .filter(graduate -> tokens.contains(graduate.person()))
                .filter(graduate -> leadsTo(graduate, occupation, level))
                .orElseThrow(() -> new Rejection(PrerequisiteRefusal.NOT_A_GRADUATE, trainee).at("/trainee"));
    }

    private boolean leadsTo(Graduate graduate, Occupation occupation, int level) {
        CoursePlan plan = courses.findById(graduate.course()).plan();
        return occupation.code().equals(plan.occupation())
                && Integer.valueOf(level).equals(plan.level());
    }
}

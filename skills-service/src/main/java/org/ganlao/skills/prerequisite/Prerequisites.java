package org.ganlao.skills.prerequisite;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.certificate.Certificates;
import org.ganlao.skills.course.CourseRepository;
import org.ganlao.skills.course.domain.CoursePlan;
import org.ganlao.skills.occupation.Occupation;
import org.ganlao.skills.prerequisite.domain.PrerequisiteKind;
import org.ganlao.skills.prerequisite.domain.PrerequisiteRefusal;
import org.ganlao.skills.training.Graduate;
import org.ganlao.skills.training.Graduates;

/** What a person must have before reaching for a level of an occupation. */
@ApplicationScoped
public class Prerequisites {

    private final Certificates certificates;
    private final Graduates graduates;
    private final CourseRepository courses;

    Prerequisites(Certificates certificates, Graduates graduates, CourseRepository courses) {
        this.certificates = certificates;
        this.graduates = graduates;
        this.courses = courses;
    }

    /**
     * @param tokens of the person
     * @param years of work in the occupation, as stated; null where none are
     * @param trainee of a completed course; null where none is stated
     * @throws Rejection (422) where the person has nothing that opens the level, or is not the graduate
     */
    public PrerequisiteKind require(
            Collection<String> tokens, Occupation occupation, int level, LocalDate day, Integer years, UUID trainee) {
        if (trainee != null) {
            requireGraduate(tokens, occupation, level, trainee);
            return PrerequisiteKind.GRADUATE;
        }
        if (occupation.isLowest(level)) {
            return PrerequisiteKind.NONE;
        }
        if (holdsLevelBelow(tokens, occupation, level, day)) {
            return PrerequisiteKind.CERTIFICATE;
        }
        Optional<Integer> needed = occupation.yearsInsteadOfLevelBelow(level);
        if (needed.isEmpty()) {
            throw new Rejection(PrerequisiteRefusal.LEVEL_NEEDS_CERTIFICATE, occupation.code(), level);
        }
        if (years == null || years < needed.get()) {
            throw new Rejection(PrerequisiteRefusal.LEVEL_WITHOUT_PREREQUISITE, occupation.code(), level, needed.get());
        }
        return PrerequisiteKind.YEARS_OF_WORK;
    }

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

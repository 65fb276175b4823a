package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandCoverage;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandRefusal;
import org.ganlao.socialinsurance.register.enrolment.MoveEnrolments;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;

/** Covered farmers on whom nobody else works until the transaction ends. */
@ApplicationScoped
class CoveredFarmers {

    private final LandCoverageRepository coverages;
    private final InsuredPersons insured;
    private final MoveEnrolments enrolments;
    private final Persons persons;

    CoveredFarmers(
            LandCoverageRepository coverages, InsuredPersons insured, MoveEnrolments enrolments, Persons persons) {
        this.coverages = coverages;
        this.insured = insured;
        this.enrolments = enrolments;
        this.persons = persons;
    }

    /** The coverage, if the caller may see it, as it stands when its person is locked, with others. */
    LandCoverage held(UUID id, String... others) {
        LandCoverage coverage = coverages.visible(id);
        Set<String> all = new HashSet<>(Set.of(others));
        all.add(coverage.person());
        persons.lockTokens(all);
        coverages.getEntityManager().refresh(coverage);
        return coverage;
    }

    /** All under which rows may know the person, the present one first. */
    List<String> tokens(LandCoverage coverage) {
        return enrolments.tokens(coverage.enrolment());
    }

    /** Refuses one who has died. */
    InsuredPerson living(LandCoverage coverage) {
        InsuredPerson person = insured.require(coverage.person(), "/coverage");
        LocalDate died = person.diedOn();
        if (died != null) {
            throw new Rejection(LandRefusal.FARMER_DIED, died).at("/coverage");
        }
        return person;
    }
}

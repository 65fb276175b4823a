package org.ganlao.socialinsurance.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.landfarmer.domain.LandCoverage;
import org.ganlao.socialinsurance.landfarmer.domain.LandRefusal;
import org.ganlao.socialinsurance.person.InsuredPersons;
import org.ganlao.socialinsurance.person.domain.InsuredPerson;

/** Covered farmers on whom nobody else works until the transaction ends. */
@ApplicationScoped
class CoveredFarmers {

    private final LandCoverageRepository coverages;
    private final InsuredPersons insured;
    private final Persons persons;

    CoveredFarmers(LandCoverageRepository coverages, InsuredPersons insured, Persons persons) {
        this.coverages = coverages;
        this.insured = insured;
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

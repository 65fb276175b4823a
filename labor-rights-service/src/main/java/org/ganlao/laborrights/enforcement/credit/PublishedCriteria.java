package org.ganlao.laborrights.enforcement.credit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.laborrights.enforcement.credit.domain.CreditCriteria;
import org.ganlao.laborrights.enforcement.credit.domain.CreditRefusal;
import org.ganlao.laborrights.enforcement.inspection.CreditFact;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.problem.Rejection;

/** The criteria of a day, from {@code credit/criteria.yaml}. */
@ApplicationScoped
class PublishedCriteria {

    private static final String FILE = "/credit/criteria.yaml";

    private final List<CreditCriteria> schemes = DataFile.read(FILE, CreditCriteria.class);

    PublishedCriteria(@All List<CreditFact> facts) {
        Set<String> known = facts.stream().map(CreditFact::code).collect(Collectors.toSet());
        schemes.stream()
                .flatMap(scheme -> scheme.criteria().stream())
                .filter(one -> !known.contains(one.fact()))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalStateException(FILE + " knows a fact that nobody counts: " + unknown.fact());
                });
    }

    CreditCriteria on(LocalDate day) {
        return DataFile.inForce(schemes, CreditCriteria::from, day)
                .orElseThrow(() -> new Rejection(CreditRefusal.NO_CRITERIA, day));
    }
}

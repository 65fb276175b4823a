package org.ganlao.laborrights.enforcement.credit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.laborrights.enforcement.credit.domain.CreditCriteria;
import org.ganlao.laborrights.enforcement.credit.domain.CreditRefusal;
import org.ganlao.laborrights.enforcement.inspection.CreditFact;
import org.ganlao.platform.problem.Rejection;

/** The criteria of a day, from {@code credit/criteria.yaml}. */
@ApplicationScoped
class PublishedCriteria {

    private static final String FILE = "/credit/criteria.yaml";

    private final List<CreditCriteria> schemes;

    PublishedCriteria(@All List<CreditFact> facts) throws IOException {
        Set<String> known = facts.stream().map(CreditFact::code).collect(Collectors.toSet());
        try (InputStream in = PublishedCriteria.class.getResourceAsStream(FILE)) {
            schemes = List.of(new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, CreditCriteria[].class));
        }
        schemes.stream()
                .flatMap(scheme -> scheme.criteria().stream())
                .filter(one -> !known.contains(one.fact()))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalStateException(FILE + " knows a fact that nobody counts: " + unknown.fact());
                });
    }

    CreditCriteria on(LocalDate day) {
        return schemes.stream()
                .filter(scheme -> !scheme.from().isAfter(day))
                .max(Comparator.comparing(CreditCriteria::from))
                .orElseThrow(() -> new Rejection(CreditRefusal.NO_CRITERIA, day));
    }
}

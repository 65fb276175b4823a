package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.socialinsurance.collection.base.ContributionRules;
import org.ganlao.socialinsurance.collection.base.domain.ContributionFigures;
import org.ganlao.socialinsurance.collection.base.domain.ContributionRates;
import org.ganlao.socialinsurance.collection.base.domain.Contributor;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** Puts the dated figures of a run into a table, so that a statement over many persons joins them. */
@ApplicationScoped
class RunFigures {

    private final ContributionRules rules;
    private final Sql sql;

    RunFigures(ContributionRules rules, Sql sql) {
        this.rules = rules;
        this.sql = sql;
    }

    /** @param day whose figures hold */
    void put(UUID run, Collection<String> regions, LocalDate day) {
        List<Object[]> rows = new ArrayList<>();
        for (String region : regions) {
            Figures figures = new Figures(region, rules.at(day), new HashMap<>());
            for (InsuredKind kind : InsuredKind.values()) {
                Optional<Contributor> contributor = Contributor.of(kind);
                if (contributor.isPresent()) {
                    rows.addAll(rows(run, figures, kind, contributor.get()));
                }
            }
        }
        put(rows);
    }

    /** Those of a county, which several kinds of persons have in common. */
    private record Figures(String region, ParameterSet parameters, Map<Key, ContributionFigures> known) {

        private record Key(Insurance insurance, Contributor contributor, int industryClass) {}

        ContributionFigures of(
                Insurance insurance, Contributor contributor, int industryClass, ContributionRules rules) {
            return known.computeIfAbsent(
                    new Key(insurance, contributor, industryClass),
                    key -> rules.figures(parameters, region, insurance, contributor, industryClass));
        }
    }

    private List<Object[]> rows(UUID run, Figures figures, InsuredKind kind, Contributor contributor) {
        List<Object[]> rows = new ArrayList<>();
        for (Insurance insurance : Insurance.values()) {
            if (kind.mayJoin(insurance) && rules.monthly(insurance, contributor)) {
                classes(insurance)
                        .mapToObj(industryClass -> row(
                                run,
                                figures.region(),
                                insurance,
                                kind,
                                industryClass,
                                figures.of(insurance, contributor, industryClass, rules)))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static IntStream classes(Insurance insurance) {
        return insurance == Insurance.INJURY
                ? IntStream.rangeClosed(ContributionRules.LOWEST_CLASS, ContributionRules.HIGHEST_CLASS)
                : IntStream.of(0);
    }

    static Object[] row(
            UUID run,
            String region,
            Insurance insurance,
            InsuredKind kind,
            int industryClass,
            ContributionFigures figures) {
        ContributionRates rates = figures.rates();
        return new Object[] {
            run,
            region,
            insurance,
            kind,
            industryClass,
            figures.bounds().floor().amount(),
            figures.bounds().cap().amount(),
            rates.employer(),
            rates.person(),
            rates.account(),
            rates.young(),
            rates.middle(),
            rates.older(),
            rates.middleBorn(),
            rates.olderBorn(),
            figures.onPayroll()
        };
    }

    void put(List<Object[]> rows) {
        sql.copy(
                "billing_figure (run, region, insurance, kind, industry_class, floor, cap, employer, person, account,"
                        + " young, middle, older, middle_born, older_born, on_payroll)",
                rows);
    }
}

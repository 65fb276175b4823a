package org.ganlao.employment.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.ganlao.employment.assistance.domain.AssistanceRefusal;
import org.ganlao.employment.assistance.domain.Exclusions;
import org.ganlao.employment.support.Supports;
import org.ganlao.employment.support.domain.AskedSupport;
import org.ganlao.employment.support.domain.SupportClaim;
import org.ganlao.employment.support.domain.SupportRule;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;

/** Kinds that exclude each other are not given to one person for the same month, by the exclusions of the asked first day. */
@ApplicationScoped
class NoDoubleBenefit implements SupportRule {

    private static final String EXCLUSIONS = "employment.support.exclusions";

    private final Supports supports;
    private final Parameters parameters;

    NoDoubleBenefit(Supports supports, Parameters parameters) {
        this.supports = supports;
        this.parameters = parameters;
    }

    @Override
    public void check(AskedSupport asked) {
        if (asked.person() == null) {
            return;
        }
        Exclusions exclusions = Exclusions.parse(parameters.at(asked.from()).text(EXCLUSIONS, asked.region()));
        supports.of(asked.person()).stream()
                .filter(earlier -> exclusions.exclude(asked.kind(), earlier.kind()))
                .filter(earlier -> sharesMonth(asked, earlier))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Rejection(
                            AssistanceRefusal.DOUBLE_BENEFIT,
                            asked.kind(),
                            earlier.kind(),
                            earlier.id(),
                            earlier.region());
                });
    }

    private static boolean sharesMonth(AskedSupport asked, SupportClaim earlier) {
        return !YearMonth.from(earlier.to()).isBefore(YearMonth.from(asked.from()))
                && !YearMonth.from(earlier.from()).isAfter(YearMonth.from(asked.to()));
    }
}

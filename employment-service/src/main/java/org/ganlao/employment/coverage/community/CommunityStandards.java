package org.ganlao.employment.coverage.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.employment.coverage.community.domain.Standard;
import org.ganlao.employment.coverage.community.domain.Standard.Limit;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;

/** The criteria in force on a day, in a county. */
@ApplicationScoped
class CommunityStandards {

    private static final String PREFIX = "employment.community.";

    private final Parameters parameters;

    CommunityStandards(Parameters parameters) {
        this.parameters = parameters;
    }

    Standard at(LocalDate day, String county) {
        ParameterSet figures = parameters.at(day);
        return new Standard(
                limit(figures, "working-share.least", county),
                limit(figures, "insured-share.least", county),
                limit(figures, "families-open.most", county),
                limit(figures, "platforms.least", county));
    }

    /** Last day on which a certificate is good that was given on this one. */
    LocalDate validUntil(LocalDate certifiedOn, String county) {
        int months = parameters.at(certifiedOn).integer(PREFIX + "certificate.months", county);
        return certifiedOn.plusMonths(months).minusDays(1);
    }

    /** Last day on which an evaluation of this one may be certified. */
    LocalDate freshUntil(LocalDate evaluated, String county) {
        return evaluated.plusDays(parameters.at(evaluated).integer(PREFIX + "evaluation.fresh-days", county));
    }

    private static Limit limit(ParameterSet figures, String key, String county) {
        return new Limit(
                figures.decimal(PREFIX + key, county),
                figures.trace().stream()
                        .filter(used -> used.key().equals(PREFIX + key))
                        .map(DatedValue::source)
                        .findFirst()
                        .orElseThrow());
    }
}

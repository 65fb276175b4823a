package org.ganlao.employment.aid.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.aid.assistance.domain.Benefit;
import org.ganlao.employment.aid.assistance.domain.CommonCap;
import org.ganlao.employment.aid.support.domain.AskedSupport;
import org.ganlao.employment.aid.support.domain.SupportRule;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;

/**
 * What one person receives in a year stays within one cap over all money supports together, by the figures of the asked first
 * day. Interest that the state bears counts; it is not refused itself, as a fund claims it for a quarter and all its loans.
 */
@ApplicationScoped
class YearlyCapOfAll implements SupportRule {

    private static final String COUNTED = "employment.support.common-cap.counted";
    private static final String MOST = "employment.support.common-cap.amount";

    private final Benefits benefits;
    private final Parameters parameters;

    YearlyCapOfAll(Benefits benefits, Parameters parameters) {
        this.benefits = benefits;
        this.parameters = parameters;
    }

    @Override
    public void check(AskedSupport asked) {
        if (asked.person() != null) {
            ParameterSet figures = parameters.at(asked.from());
            CommonCap.of(figures.text(COUNTED, asked.region()), figures.money(MOST, asked.region()))
                    .require(Benefit.of(asked), benefits.of(asked.person()));
        }
    }
}

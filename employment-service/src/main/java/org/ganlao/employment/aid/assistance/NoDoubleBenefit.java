package org.ganlao.employment.aid.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.aid.assistance.domain.Benefit;
import org.ganlao.employment.aid.assistance.domain.Exclusions;
import org.ganlao.employment.aid.support.domain.AskedSupport;
import org.ganlao.employment.aid.support.domain.SupportRule;
import org.ganlao.employment.aid.taxrelief.domain.Relief;
import org.ganlao.employment.aid.taxrelief.domain.ReliefRule;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.ProtectedId;

/**
 * Kinds that exclude each other are not given to one person for the same month, by the exclusions of the asked first day,
 * whichever of them comes first.
 */
@ApplicationScoped
class NoDoubleBenefit implements SupportRule, ReliefRule {

    private static final String OF_SUPPORT = "employment.support.exclusions";
    private static final String OF_RELIEF = "employment.support.exclusions-of-relief";

    private final Benefits benefits;
    private final Parameters parameters;

    NoDoubleBenefit(Benefits benefits, Parameters parameters) {
        this.benefits = benefits;
        this.parameters = parameters;
    }

    @Override
    public void check(AskedSupport asked) {
        if (asked.person() != null) {
            check(asked.person(), Benefit.of(asked));
        }
    }

    @Override
    public void check(ProtectedId person, Relief asked) {
        check(person, Benefit.of(asked));
    }

    private void check(ProtectedId person, Benefit asked) {
        ParameterSet figures = parameters.at(asked.from());
        String pairs = figures.text(OF_SUPPORT, asked.region()) + " " + figures.text(OF_RELIEF, asked.region());
        Exclusions.parse(pairs).require(asked, benefits.of(person));
    }
}

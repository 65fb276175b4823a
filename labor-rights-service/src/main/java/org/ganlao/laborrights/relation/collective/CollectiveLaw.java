package org.ganlao.laborrights.relation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.laborrights.relation.collective.domain.NegotiationLaw;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;

/** How collective contracts come about on a day. */
@ApplicationScoped
class CollectiveLaw {

    private final Parameters parameters;

    CollectiveLaw(Parameters parameters) {
        this.parameters = parameters;
    }

    NegotiationLaw at(LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return new NegotiationLaw(
                figures.integer("labor.collective.answer.days"),
                figures.integer("labor.collective.submission.days"),
                figures.integer("labor.collective.review.days"),
                figures.integer("labor.collective.least-speakers"),
                figures.integer("labor.collective.quorum.thirds"),
                figures.integer("labor.collective.majority.halves"),
                figures.integer("labor.collective.term.least-years"),
                figures.integer("labor.collective.term.most-years"),
                figures.integer("labor.collective.renewal.months"));
    }
}

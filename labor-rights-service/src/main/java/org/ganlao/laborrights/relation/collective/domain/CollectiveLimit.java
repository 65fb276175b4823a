package org.ganlao.laborrights.relation.collective.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** Within what a request for a negotiation is answered and a submitted contract reviewed. */
public enum CollectiveLimit implements TimeLimit {
    COLLECTIVE_ANSWER("labor.collective.answer.days", "《集体合同规定》（劳动和社会保障部令第22号）第三十二条"),
    COLLECTIVE_REVIEW("labor.collective.review.days", "《劳动法》（1994）第三十四条");

    private final String parameter;
    private final String legalSource;

    CollectiveLimit(String parameter, String legalSource) {
        this.parameter = parameter;
        this.legalSource = legalSource;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public Counting counting() {
        return Counting.CALENDAR_DAYS;
    }

    @Override
    public String legalSource() {
        return legalSource;
    }
}

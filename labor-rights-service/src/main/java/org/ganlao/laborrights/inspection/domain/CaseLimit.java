package org.ganlao.laborrights.inspection.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** Limits of time of a case. */
public enum CaseLimit implements TimeLimit {
    /** From the receipt of a complaint until it is accepted or refused. */
    ACCEPTANCE("inspection.acceptance.working-days", "《关于实施〈劳动保障监察条例〉若干规定》（劳动和社会保障部令第25号）第十八条"),
    /** Until the investigation is done. */
    INVESTIGATION("inspection.investigation.working-days", "《劳动保障监察条例》（国务院令第423号）第十七条");

    private final String parameter;
    private final String legalSource;

    CaseLimit(String parameter, String legalSource) {
        this.parameter = parameter;
        this.legalSource = legalSource;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public Counting counting() {
        return Counting.WORKING_DAYS;
    }

    @Override
    public String legalSource() {
        return legalSource;
    }
}

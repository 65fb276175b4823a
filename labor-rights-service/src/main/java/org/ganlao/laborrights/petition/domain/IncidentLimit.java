package org.ganlao.laborrights.petition.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** Within what time it is reported of an incident again, as long as it goes on. */
public enum IncidentLimit implements TimeLimit {
    INCIDENT_FOLLOW_UP;

    @Override
    public String parameter() {
        return "labor.petition.incident.follow-up.days";
    }

    @Override
    public Counting counting() {
        return Counting.CALENDAR_DAYS;
    }

    @Override
    public String legalSource() {
        return "《国家突发公共事件总体应急预案》（2006）3.2.1：应急处置过程中，要及时续报有关情况";
    }
}

package org.ganlao.laborrights.petition.domain;

import org.ganlao.laborrights.deadline.domain.DueBy;

/** What is done of an incident within hours. */
public enum IncidentDue implements DueBy {
    INCIDENT_REPORT;

    @Override
    public String legalSource() {
        return "《国家突发公共事件总体应急预案》（2006）3.2.1：最迟不得超过4小时";
    }
}

package org.ganlao.laborrights.relation.tripartite.domain;

import org.ganlao.laborrights.deadline.domain.DueBy;

/** What a meeting has decided to be done by a day. */
public enum ResolutionDue implements DueBy {
    RESOLUTION_FULFILMENT;

    @Override
    public String legalSource() {
        return "劳社部函〔2002〕144号《关于建立健全劳动关系三方协调机制的指导意见》";
    }
}

package org.ganlao.laborrights.settlement.dispute.domain;

import java.time.LocalDate;

/** Until when a side may use a right. */
@FunctionalInterface
public interface PartyTime {

    /** @return the last day */
    LocalDate last(PartyRight right, LocalDate receivedOn);
}

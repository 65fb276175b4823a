package org.ganlao.laborrights.settlement.dispute.domain;

import java.time.LocalDate;

/**
 * A right that a side has as the case stands.
 *
 * @param until the last day on which it may be used
 */
public record OpenRight(PartyRight right, DisputeSide side, LocalDate until) {}

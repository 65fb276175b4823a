package org.ganlao.laborrights.settlement.greenchannel.domain;

/** Where a green channel stands. */
public enum GreenChannelState {
    OPEN,
    AIDED,
    ENDED,
    ANNULLED
}

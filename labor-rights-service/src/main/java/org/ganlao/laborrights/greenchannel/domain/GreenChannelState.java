package org.ganlao.laborrights.greenchannel.domain;

/** Where a green channel stands. */
public enum GreenChannelState {
    OPEN,
    AIDED,
    ENDED,
    ANNULLED
}

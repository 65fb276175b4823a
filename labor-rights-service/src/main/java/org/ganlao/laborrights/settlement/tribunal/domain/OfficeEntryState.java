package org.ganlao.laborrights.settlement.tribunal.domain;

/** Where an entry of an arbitration office stands on a day. */
public enum OfficeEntryState {
    CURRENT,
    ENDED,
    ANNULLED
}

package org.ganlao.laborrights.legal.disclosure.domain;

/** Whether an item of the catalogue is to be published. */
public enum ItemState {
    STANDING,
    ENDED,
    ANNULLED
}

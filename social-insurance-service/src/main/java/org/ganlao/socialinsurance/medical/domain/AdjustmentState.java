package org.ganlao.socialinsurance.medical.domain;

/** Where an adjustment stands. */
public enum AdjustmentState {
    PROPOSED,
    POSTED,
    ANNULLED
}

package org.ganlao.socialinsurance.benefit.medical.domain;

/** Where an adjustment stands. */
public enum AdjustmentState {
    PROPOSED,
    POSTED,
    ANNULLED
}

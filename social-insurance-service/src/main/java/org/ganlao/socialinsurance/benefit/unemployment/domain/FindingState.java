package org.ganlao.socialinsurance.benefit.unemployment.domain;

public enum FindingState {
    FOUND,
    /** The work, or whatever else had ended the benefit, never was. */
    TAKEN_BACK
}
